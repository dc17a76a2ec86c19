using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Browser.Injection;

/// <summary>What stands in the fields of one set of records, one of every kind.</summary>
/// <param name="Name">Plain names and texts.</param>
/// <param name="Rich">Rich texts: one paragraph of Markdown.</param>
/// <param name="Prose">The Markdown under the front matter.</param>
/// <param name="Address">The web address of the source.</param>
internal sealed record Filling(string Name, string Rich, string Prose, string Address)
{
    public static Filling Harmless { get; } = new("aman", "aman", "aman", "https://contoh.example/");
}

/// <summary>A site in memory in which every field that takes text holds what a test puts there.</summary>
internal sealed class HostileSite
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Site = """
        title: {id: @S, en: @S}
        tagline: {id: @S, en: @S}
        address: https://kb.example/
        languages: [id, en]
        content-licence: @S
        topics:
          topik: {id: @S, en: @S}
        """;

    // What every record adds to the one file of all questions.
    private static readonly (string Section, string Entry)[] Preparation =
    [
        ("posts", "p-@i: {name: {id: @P, en: @P}, spellings: [@G]}"),
        ("questions", "- {id: b-@i, topic: topik, ask: {id: @P, en: @P}, properties: [services], days: {from: commitment, to: opening}, on-site: {id: @P, en: @P}}"),
        ("alternatives", "- {name: {id: @P, en: @P}, gives: {id: @P, en: @P}, costs: {id: @P, en: @P}}"),
        ("costs", "- {name: {id: @P, en: @P}, times: {id: @P, en: @P}, regulation: g-@i}"),
    ];

    private static readonly (string Path, string Text)[] Records =
    [
        ("regions/r-@i.yaml", """
            name: @P
            kind: kabupaten
            code: "33.@n"
            province: jawa-tengah
            island: jawa
            aliases: [@P]
            seat: {name: @P, latitude: -6.9, longitude: 111.4, source: s-@i}
            claims:
              population: {value: 1@n.000 jiwa, source: s-@i, as-of: 2024, printed: @P, scope: {id: @R, en: @R}, note: {id: @R, en: @R}}
            history: [{date: 2026-01-01, change: {id: @R, en: @R}}]
            """),
        ("sources/s-@i.yaml", """
            publisher: @P
            about: {id: @P, en: @P}
            kind: news
            address: @A
            published: 2021-06-03
            dateline: 2021-06-02
            accessed: 2026-11-01
            sponsored: true
            group: @G
            note: {id: @R, en: @R}
            """),
        ("hosts/h-@i.md", """
            ---
            name: @P
            nickname: @P
            region: r-@i
            operator: @P
            building: new
            building-note: {id: @R, en: @R}
            address: @P
            status: operating
            summary: {id: @R, en: @R}
            visiting: {accepts: by-letter, office: {id: @P, en: @P}, phone: @P, mail: @P, web: @A, source: s-@i, as-of: 2021-06-03}
            answers: [{question: b-@i, answer: {id: @R, en: @R}, source: s-@i, as-of: 2021-06-03}]
            claims:
              budget:
                - {value: Rp844 juta, key: satu, money: spent, source: s-@i, as-of: 2021-06-03, printed: @P, scope: {id: @R, en: @R}, note: {id: @R, en: @R}, rank: preferred, because: {id: @R, en: @R}}
                - {value: Rp240 juta, key: dua, money: spoken, about: true, source: s-@i, printed: @P, rank: deprecated, because: {id: @R, en: @R}}
              services: {value: 271 layanan, source: s-@i, modality: planned, printed: @P}
              location: {value: {id: @R, en: @R}, source: s-@i, printed: @P}
              hours: {value: {id: @R, en: @R}, source: s-@i}
            milestones:
              - {stage: commitment, date: 2021-03-02, source: s-@i, printed: @P, note: {id: @R, en: @R}}
              - {stage: opening, date: 2021-06-03, weekday: Kamis, source: s-@i, printed: @P, scope: {id: @R, en: @R}}
            conflicts: [{about: budget, kind: [scope], note: {id: @R, en: @R}}]
            comparisons: [{left: h-@i.budget.satu, right: h-@i.budget.dua, source: s-@i, printed: @P, note: {id: @R, en: @R}}]
            history: [{date: 2026-01-01, change: {id: @R, en: @R}}]
            ---
            @B
            """),
        ("hosts/h-@i.en.md", "@B"),
        ("visits/v-@i.md", """
            ---
            visitors: [r-@i]
            unresolved-host: {printed: @P, candidates: [h-@i], note: {id: @R, en: @R}}
            kind: studi-tiru
            mode: on-site
            date: {value: 2021-04-22, source: s-@i, printed: @P, weekday: Kamis, note: {id: @R, en: @R}}
            delegation: [{post: {id: @P, en: @P}, agency: @P, name: @P, leader: true, printed: [@P]}]
            received-by: [{post: {id: @P, en: @P}, agency: @P, name: @P}]
            topics: [topik]
            questions: [{ask: {id: @R, en: @R}, answer: {id: @R, en: @R}, source: s-@i, bank: b-@i}]
            commitments: [{kind: plan, what: {id: @R, en: @R}, target: 2022, source: s-@i, printed: @P}]
            summary: {id: @R, en: @R}
            claims:
              delegation-size: {value: 10 orang, source: s-@i, printed: @P}
            comparisons: [{left: h-@i.budget.dua, right: h-@i.budget.satu, source: s-@i, printed: @P, note: {id: @R, en: @R}}]
            ---
            @B
            """),
        ("visits/w-@i.md", """
            ---
            visitors: [r-@i]
            host: h-@i
            kind: studi-tiru
            date: {value: 2021-05, source: s-@i}
            summary: {id: @R, en: @R}
            ---
            """),
        ("playbooks/p-@i.md", """
            ---
            name: {id: @P, en: @P}
            host: h-@i
            summary: {id: @R, en: @R}
            conditions: [{id: @R, en: @R}]
            steps: [{name: {id: @P, en: @P}, from: commitment, to: opening, do: {id: @R, en: @R}, owner: {id: @R, en: @R}, output: {id: @R, en: @R}, sources: [s-@i]}]
            money: {id: @R, en: @R}
            people: [{who: {id: @R, en: @R}, does: {id: @R, en: @R}, sources: [s-@i]}]
            law: [{regulation: g-@i, note: {id: @R, en: @R}}]
            pitfalls: [{risk: {id: @R, en: @R}, sign: {id: @R, en: @R}, counter: {id: @R, en: @R}, lesson: l-@i}]
            adapt: [{element: {id: @P, en: @P}, core: true, advice: {id: @R, en: @R}}]
            lessons: [l-@i]
            ---
            @B
            """),
        ("replications/q-@i.yaml", """
            from: h-@i
            from-unresolved: @P
            to: r-@i
            visits: [v-@i]
            status: delayed
            intent: {id: @R, en: @R}
            target: {date: 2021-12, source: s-@i, printed: @P}
            milestones: [{stage: opening, date: 2022-01-03, source: s-@i, printed: @P, note: {id: @R, en: @R}}]
            earlier-plans: [{date: 2019-06-11, what: {id: @R, en: @R}, source: s-@i, printed: @P}]
            adaptations: [{element: {id: @P, en: @P}, decision: adopt, reason: {id: @R, en: @R}, source: s-@i}]
            note: {id: @R, en: @R}
            """),
        ("lessons/l-@i.md", """
            ---
            name: {id: @P, en: @P}
            statement: {id: @R, en: @R}
            kind: risk
            topic: topik
            hosts: [h-@i]
            visits: [v-@i]
            conditions: [{id: @R, en: @R}]
            sign: {id: @R, en: @R}
            counter: {id: @R, en: @R}
            sources: [s-@i]
            ---
            @B
            """),
        ("terms/t-@i.yaml", """
            name: {id: @P, en: @P}
            definition: {id: @R, en: @R}
            synonyms: [@P]
            misspellings: [@P]
            """),
        ("regulations/g-@i.yaml", """
            number: @P
            about: {id: @P, en: @P}
            date: 2020-01-01
            summary: {id: @R, en: @R}
            sources: [s-@i]
            """),
        ("pages/x-@i.md", """
            ---
            name: {id: @P, en: @P}
            description: {id: @P, en: @P}
            ---
            @B
            """),
        ("pages/x-@i.en.md", "@B"),
    ];

    private readonly List<(int Number, Filling Filling)> added = [];
    private readonly MemoryContent content = new MemoryContent()
        .Add("regions/jawa-tengah.yaml", "name: Jawa Tengah\nkind: province\ncode: \"33\"\nisland: jawa\n")
        .Add("assets/foto.png", [0x89, 0x50, 0x4e, 0x47]);

    /// <param name="own">What stands in the texts of <c>site.yaml</c>.</param>
    public HostileSite(string own = "aman") => content.Add("site.yaml", Site.Replace("@S", Quote(own)));

    /// <summary>How the records of a folder, or <c>site.yaml</c>, are written, with marks where payloads go.</summary>
    public static string TextOf(string path) =>
        path == "site.yaml" ? Site : path == "preparation.yaml" ? PreparationOf(entry => entry) : string.Join('\n', Records.Where(r => r.Path.StartsWith(path, StringComparison.Ordinal)).Select(r => r.Text));

    /// <summary>Adds one record of every kind; their ids end in the number.</summary>
    public HostileSite Add(int number, Filling filling)
    {
        foreach (var (path, text) in Records)
        {
            content.Add(path.Replace("@i", $"{number}"), Filled(text, number, filling) + "\n");
        }

        added.Add((number, filling));
        content.Add("preparation.yaml", PreparationOf(entry => string.Join("\n  ", added.Select(a => Filled(entry, a.Number, a.Filling)))));
        return this;
    }

    private static string PreparationOf(Func<string, string> entries) =>
        string.Concat(Preparation.Select(p => $"{p.Section}:\n  {entries(p.Entry)}\n")) + $"topics:\n  topik:\n    needs:\n      {entries("- p-@i").Replace("\n", "\n    ", StringComparison.Ordinal)}\n";

    private static string Filled(string text, int number, Filling filling) => text
        .Replace("@i", $"{number}").Replace("@n", $"{number:00}")
        .Replace("@G", Quote($"{filling.Name} {number}")).Replace("@P", Quote(filling.Name)).Replace("@R", Quote(filling.Rich)).Replace("@A", Quote(filling.Address))
        .Replace("@B", filling.Prose);

    /// <summary>The files of the site, or the errors for which there is none.</summary>
    public (IReadOnlyDictionary<string, byte[]>? Files, IReadOnlyList<Diagnostic> Errors) Build()
    {
        var bag = new DiagnosticBag();
        var catalog = ContentReader.Read(content, bag).Catalog;
        var errors = bag.Sorted().Where(f => f.IsError).ToList();
        return catalog is null || errors.Count > 0
            ? (null, errors)
            : (SiteRenderer.Render(catalog, new DefaultTheme(), new SiteOptions(catalog.Site.Address, new DateOnly(2026, 11, 22)))
                .ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal), errors);
    }

    /// <summary>A text in YAML's double quotes; one that begins with RAW holds YAML's own escapes already.</summary>
    private static string Quote(string text) =>
        text.StartsWith("RAW", StringComparison.Ordinal) ? $"\"{text["RAW".Length..]}\"" : JsonSerializer.Serialize(text, Quoted);
}
