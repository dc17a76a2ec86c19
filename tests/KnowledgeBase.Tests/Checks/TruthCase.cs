using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

/// <summary>A small site in memory with one file in question. In its text, «…» marks where the finding is expected; the marks are no part of it.</summary>
internal sealed class TruthCase
{
    private readonly MemoryContent content = new();
    private string path = "";
    private string text = "";

    private TruthCase()
    {
        content
            .Add("site.yaml", "title: T\ntagline: T\naddress: https://kb.example/\nlanguages: [id, en]\ncontent-licence: CC BY 4.0\ntopics: {budget: Anggaran}\n")
            .Add("regions/jawa-tengah.yaml", "name: Jawa Tengah\nkind: province\ncode: \"33\"\nisland: jawa\n")
            .Add("regions/kabupaten-blora.yaml", "name: Kabupaten Blora\nkind: kabupaten\ncode: \"33.16\"\nprovince: jawa-tengah\nisland: jawa\n")
            .Add("regions/kota-pasuruan.yaml", "name: Kota Pasuruan\nkind: kota\ncode: \"35.75\"\nprovince: jawa-tengah\nisland: jawa\n")
            .Add("regions/kabupaten-pasuruan.yaml", "name: Kabupaten Pasuruan\nkind: kabupaten\ncode: \"35.14\"\nprovince: jawa-tengah\nisland: jawa\n")
            .Add("sources/news.yaml", Source("News", "news", "published: 2021-04-22"))
            .Add("sources/later.yaml", Source("Later", "news", "published: 2022-04-22"))
            .Add("sources/paid.yaml", Source("Paid", "news", "sponsored: true"))
            .Add("sources/data.yaml", Source("Data", "data", ""));
    }

    /// <summary>A file of the site.</summary>
    public static TruthCase Of(string path, string text) => new() { path = path, text = text };

    /// <summary>A host with claims, milestones or conflicts.</summary>
    public static TruthCase Host(string ledger) => Of("hosts/blora.md", HostText("MPP Blora", "kabupaten-blora", ledger));

    /// <summary>A visit of Kota Pasuruan to Blora.</summary>
    public static TruthCase Visit(string fields) => Of("visits/visit.md", VisitText(fields)).With("hosts/blora.md", HostText("MPP Blora", "kabupaten-blora", ""));

    /// <summary>A replication of Blora in Kota Pasuruan.</summary>
    public static TruthCase Replication(string fields) => Of("replications/r.yaml", $"from: blora\nto: kota-pasuruan\nstatus: planned\n{fields}\n").With("hosts/blora.md", HostText("MPP Blora", "kabupaten-blora", ""));

    public static string HostText(string name, string region, string ledger) => $"---\nname: {name}\nregion: {region}\nstatus: operating\n{ledger}\n---\n";

    public static string VisitText(string fields) => $"---\nvisitors: kota-pasuruan\nhost: blora\nkind: studi-tiru\n{fields}\n---\n";

    public static string Source(string publisher, string kind, string fields) =>
        $"publisher: {publisher}\nabout: T\nkind: {kind}\naccessed: 2024-01-01\n{fields}\n";

    /// <summary>Adds or replaces another file.</summary>
    public TruthCase With(string otherPath, string otherText)
    {
        content.Add(otherPath, otherText);
        return this;
    }

    /// <summary>Asserts that the rule finds just the marked places, with a weight.</summary>
    public IReadOnlyList<Diagnostic> Finds(string code, Severity severity = Severity.Warning)
    {
        var found = Run(code);
        found.Select(d => (d.Span.Source.Path, d.Span.Start, d.Span.Slice())).ShouldBe(Marks());
        found.ShouldAllBe(d => d.Severity == severity);
        return found;
    }

    /// <summary>Asserts that the rule finds nothing.</summary>
    public void IsFine(string code) => Run(code).ShouldBeEmpty();

    private List<Diagnostic> Run(string code)
    {
        content.Add(path, text.Replace("«", "").Replace("»", ""));
        var bag = new DiagnosticBag();
        var read = ContentReader.Read(content, bag);
        bag.Sorted().Select(d => $"{d.Span.Source.Path}: {d.Message.En}").ShouldBeEmpty();
        TruthChecks.Run(read.Catalog.ShouldNotBeNull(), new DateOnly(2024, 6, 1), bag);
        return [.. bag.Sorted().Where(d => d.Rule.Code == code)];
    }

    private List<(string Path, int Start, string Text)> Marks()
    {
        var marks = new List<(string, int, string)>();
        for (int start = text.IndexOf('«'), count = 0; start >= 0; start = text.IndexOf('«', start + 1), count++)
        {
            marks.Add((path, start - (2 * count), text[(start + 1)..text.IndexOf('»', start)]));
        }

        return marks;
    }
}
