using System.Text;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Tests.Broken;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>Small texts that would become large, and long ones that would take long.</summary>
public sealed class GrowthTests
{
    // A guard against what never ends, not a measurement: what grew by the cube took hours.
    private const int Patience = 240_000;
    private static readonly int Length = Fuzz.IsLong ? 250_000 : 60_000;

    [Fact(Timeout = Patience)]
    public async Task Figures_that_hold_figures_do_not_grow_to_billions_of_words()
    {
        // Each of these says the next one ten times.
        var content = TestSite.Default();
        for (var i = 0; i < 12; i++)
        {
            var words = i == 11 ? "tawa" : string.Concat(Enumerable.Repeat($"{{{{host:h-{i + 1}.location}}}} ", 10));
            content.Add($"hosts/h-{i}.md", Host($"  location: {{value: \"{words}\", source: koran}}\n"));
        }

        var findings = BrokenCorpusTests.Places(await Build(content));
        findings.ShouldContain("hosts/h-0.md:6:22 KB313");
        findings.ShouldAllBe(f => f.EndsWith(" KB313", StringComparison.Ordinal));
        // A thousand words are allowed: those of the last three.
        findings.ShouldAllBe(f => !f.StartsWith("hosts/h-8", StringComparison.Ordinal) && !f.StartsWith("hosts/h-9", StringComparison.Ordinal));
    }

    [Fact(Timeout = Patience)]
    public async Task A_chain_of_figures_through_thousands_of_records_is_too_deep()
    {
        var content = TestSite.Default();
        for (var i = 0; i < 3000; i++)
        {
            content.Add($"hosts/h-{i}.md", Host($"  location: {{value: \"dekat {(i == 2999 ? "alun-alun" : $"{{{{host:h-{i + 1}.location}}}}")}\", source: koran}}\n"));
        }

        var findings = BrokenCorpusTests.Places(await Build(content));
        findings.Count.ShouldBeInRange(2900, 2999);
        findings.ShouldAllBe(f => f.EndsWith(" KB313", StringComparison.Ordinal));
    }

    [Theory(Timeout = Patience)]
    [InlineData("reputation")]
    [InlineData("location")]
    [InlineData("hours")]
    public async Task A_figure_that_leads_back_to_itself_is_told_whatever_checks_would_fill_it_in(string property)
    {
        var content = TestSite.Default()
            .Add("hosts/satu.md", Host($"  {property}: {{value: \"di {{{{host:dua.{property}}}}}\", source: koran}}\n"))
            .Add("hosts/dua.md", Host($"  {property}: {{value: \"di {{{{host:satu.{property}}}}}\", source: koran}}\n"));
        BrokenCorpusTests.Places(await Build(content)).ShouldAllBe(f => f.EndsWith(" KB310", StringComparison.Ordinal));
    }

    [Theory(Timeout = Patience)]
    [InlineData("## a\n")]
    [InlineData("{{")]
    [InlineData("{{x}} ")]
    [InlineData("*a ")]
    [InlineData("a* *")]
    [InlineData("_a")]
    [InlineData("~~a ")]
    [InlineData("[a] ")]
    [InlineData("[x](#tiada)\n\n")]
    [InlineData("[x](host:tiada)\n\n")]
    [InlineData("[x](host:blora#tiada)\n\n")]
    [InlineData("|a")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("<a@x ")]
    [InlineData("> a\n")]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("- a\n\n")]
    [InlineData("[a]: x\n\n")]
    [InlineData("```\n")]
    [InlineData("\\")]
    [InlineData("\t")]
    [InlineData("a\n")]
    public async Task A_long_text_of_one_kind_comes_to_an_end(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Length / piece.Length).ToString();
        var result = await Build(TestSite.Default().Add("hosts/blora.md", Host("") + text));
        result.Findings.ShouldAllBe(f => f.Span.End <= f.Span.Source.Text.Length);
    }

    [Theory(Timeout = Patience)]
    [InlineData("terms/gerai.yaml", "name: gerai\ndefinition: x\n", "k{0}: x\n")]
    [InlineData("terms/gerai.yaml", "name: gerai\ndefinition: x\nsynonyms:\n", "  - a{0}\n")]
    [InlineData("terms/gerai.yaml", "name: gerai\ndefinition: x\nformer-ids:\n", "  - a{0}\n")]
    [InlineData("terms/gerai.yaml", "name: gerai\ndefinition: x\nmisspellings:\n", "  - a{0}\n")]
    [InlineData("regulations/uu-1.yaml", "number: UU 1\nabout: x\nsupersedes:\n", "  - uu-{0}\n")]
    [InlineData("hosts/blora.md", "---\nname: x\nregion: kabupaten-blora\nstatus: operating\nclaims:\n  services:\n", "    - {{value: {0}, source: koran}}\n")]
    [InlineData("site.yaml", "title: x\ntagline: x\naddress: https://a.example/\nlanguages: [id]\ncontent-licence: x\ntopics:\n", "  t{0}: x\n")]
    public async Task A_long_list_comes_to_an_end(string path, string start, string line)
    {
        var text = new StringBuilder(start);
        for (var i = 0; text.Length < Length; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, line, i);
        }

        var end = path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" : "";
        (await Build(TestSite.Default().Add(path, text + end))).Findings.ShouldAllBe(f => f.Span.End <= f.Span.Source.Text.Length);
    }

    private static Task<BuildResult> Build(KnowledgeBase.Content.Files.IContentSource content) =>
        Task.Run(() => TestSite.Build(content, audit: false), TestContext.Current.CancellationToken);

    private static string Host(string claims) =>
        $"---\nname: MPP\nregion: kabupaten-blora\nstatus: operating\n{(claims.Length > 0 ? "claims:\n" : "")}{claims}---\n";
}
