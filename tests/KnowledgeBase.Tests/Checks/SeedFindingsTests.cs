using System.Text;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Tests.Checks;

/// <summary>The five articles with which the collection began were read by hand for inconsistencies; this tells which of them the checks find by themselves.</summary>
public sealed class SeedFindingsTests
{
    private const string Beltim = "seputarbabel-2024-05-10";
    private const string Blora = "kapernews-2021-04-22";
    private const string Batu = "targetnews-2023-10-18";
    private const string Buteng = "mandalapos-2024-11-05";
    private const string Apeksi = "garda-2021-11-04";

    private const string ToSurabaya = "visits/2024-05-07-belitung-timur-surabaya.md";
    private const string ToBlora = "visits/2021-04-22-kota-pasuruan-blora.md";
    private const string ToBatu = "visits/2023-10-tanah-laut-batu.md";

    /// <summary>Number in the hand-made list, article, what it has; then the rule, the record and the characters by which it is found.</summary>
    private static readonly (int Number, string Seed, string What, string Rule, string File, string Text)[] Found =
    [
        (4, Beltim, "target of the same year, against the host's own years", "KB621", ToSurabaya, "2024"),
        (5, Beltim, "“MPP Pasuruan” may be the city's or the regency's", "KB617", "visits/2024-05-belitung-timur-pasuruan.md", "MPP Pasuruan"),
        (6, Beltim, "short name of the office without a letter", "KB612", ToSurabaya, "DPPTSP"),
        (7, Beltim, "“best in Indonesia” without a ranking", "KB613", "hosts/surabaya.md", "terbaik"),
        (9, Blora, "Thursday printed with a date that is a Friday", "KB601", ToBlora, "Kamis (22/04/2022)"),
        (10, Blora, "opening “to come” a year before the printed date", "KB607", "hosts/blora.md", "2021-06-03"),
        (11, Blora, "“two months” from commitment to opening", "KB606", "hosts/blora.md", "2 bulan"),
        (12, Blora, "the headline sum is a part of the money only", "KB614", "hosts/blora.md", "Rp240 juta"),
        (13, Blora, "set beside a sum of another kind", "KB614", "hosts/kota-pasuruan.md", "Rp1,8 miliar"),
        (14, Blora, "services and agencies of a plan, fewer at the opening", "KB625", "hosts/blora.md", "271 layanan"),
        (16, Blora, "praised for speed before it was open", "KB622", ToBlora, "2021-04-22"),
        (18, Blora, "“number one role model” in a visitor's mouth", "KB613", "hosts/blora.md", "nomor satu"),
        (19, Blora, "mixed spelling of the study visit", "KB612", "hosts/blora.md", "Study Banding"),
        (20, Batu, "Tuesday printed with a date that is a Wednesday", "KB601", ToBatu, "Selasa (18/10/23)"),
        (22, Batu, "comma between thousands", "KB608", "hosts/tanah-laut.md", "351,561"),
        (23, Batu, "office and person in several spellings", "KB612", ToBatu, "DPMTSP"),
        (25, Batu, "“every licence is here”", "KB613", "hosts/batu.md", "segala perijinan semua ada"),
        (27, Batu, "acting or not: a post in doubtful spelling", "KB612", ToBatu, "pejabat Sekretaris Daerah"),
        (30, Buteng, "national count of a year before", "KB611", "regions/indonesia.yaml", "163 MPP"),
        (31, Buteng, "licences and documents where others count services", "KB610", "hosts/surabaya.md", "600 izin dan dokumen"),
        (32, Buteng, "a paid article", "KB618", "hosts/surabaya.md", "mandalapos-2024-11-05"),
        (33, Buteng, "to be proclaimed next year, though proclaimed before the visit", "KB623", "replications/buton-tengah-dari-surabaya.yaml", "2024-04-19"),
        (36, Buteng, "one party for two subjects, with the PKK and the crafts council", "KB652", "visits/2024-11-05-buton-tengah-surabaya.md", "penurunan stunting"),
        (38, Apeksi, "nine mayors, eight names", "KB604", "visits/2021-11-04-apeksi-samarinda.md", "8"),
        (39, Apeksi, "“only Samarinda” in Kalimantan", "KB613", "hosts/samarinda.md", "hanya Samarinda yang memiliki"),
        (40, Apeksi, "“service systems” are no unit", "KB610", "hosts/samarinda.md", "24 sistem pelayanan"),
        (41, Apeksi, "recognition by the President", "KB613", "hosts/samarinda.md", "pengakuan"),
        (42, Apeksi, "seven of twenty-four named", "KB604", "hosts/samarinda.md", "7"),
        (43, Apeksi, "target of the next year, missed", "KB625", "replications/banjarmasin-dari-samarinda.yaml", "2022"),
        (44, Apeksi, "Mal and Mall", "KB612", "hosts/samarinda.md", "Mall Pelayanan Publik"),
        (45, Blora, "“cheapest”", "KB613", "hosts/blora.md", "termurah"),
    ];

    /// <summary>What no check finds, and why.</summary>
    private static readonly (int Number, string Why)[] Missing =
    [
        (2, "“basic services only” against a count: words against a number; told under conflicts"),
        (3, "three beginnings by three speakers: each is a stage of its own in the record"),
        (8, "a later post of a person who stands in one record only"),
        (15, "who was to open it and who did: people are not compared"),
        (17, "few days between the test of staff and the opening: a risk, not a contradiction"),
        (24, "a tension within one quotation: told in a lesson"),
        (26, "a building is planned where a floor was seen: told as an adaptation"),
        (28, "unclear who advised whom: words only"),
        (34, "the figures of the second subject of that visit are not recorded"),
    ];

    /// <summary>What was checked by hand and is right.</summary>
    private static readonly int[] Right = [1, 21, 29, 35, 37];

    [Fact]
    public void The_seeds_inconsistencies()
    {
        var real = RealContent.Instance;
        string[] seeds = [Beltim, Blora, Batu, Buteng, Apeksi];
        // Older plans are told by other sources; members of a party stand in no statement.
        var ours = real.Findings.Where(d => real.SourceOf(d) is not { } source || seeds.Contains(source) || d.Rule.Code == "KB623").ToList();

        var rows = Found
            .Select(row => (Row: row, Finding: ours.Find(d => d.Rule.Code == row.Rule && d.Span.Source.Path == row.File && d.Span.Slice() == row.Text)))
            .ToList();
        rows.Where(r => r.Finding is null).Select(r => $"{r.Row.Number}: {r.Row.Rule} {r.Row.File} “{r.Row.Text}”").ShouldBeEmpty();
        rows.Select(r => r.Row.Number).Distinct().Count().ShouldBeGreaterThanOrEqualTo(30);
        Found.Select(f => f.Number).Concat(Missing.Select(m => m.Number)).Concat(Right).Order().ShouldBe(Enumerable.Range(1, 45));

        Accepted(Path.Combine(RealContent.Root, "docs", "seed-findings.md"), Document(rows.Select(r => (r.Row.Number, r.Row.Seed, r.Row.What, r.Finding!))));
    }

    [Fact]
    public void Warnings_are_rare()
    {
        var real = RealContent.Instance;
        var warnings = real.Findings.Where(d => d.Severity > Severity.Notice).ToList();
        (warnings.Count * 20).ShouldBeLessThan(
            real.Catalog.Records.Count,
            string.Join("\n", warnings.Select(d => $"{d.Span.Source.Path}:{d.Span.Position.Line} {d.Rule.Code} {d.Message.En}")));
    }

    private static string Document(IEnumerable<(int Number, string Seed, string What, Diagnostic Finding)> rows)
    {
        var text = new StringBuilder("""
            # What the checks find in the first five articles

            Five newspaper articles were the first sources of this collection. Read by hand they hold 45 places worth checking: 5 are right, 40 are not. This page is made by a test (`KB_ACCEPT=1 dotnet test tests/KnowledgeBase.Tests` writes it anew) and tells which of the 40 the checks find by themselves, at the author's characters. “notice” means that the record already explains it.

            | no. | source | what is odd | rule | weight | record | characters |
            |---:|---|---|---|---|---|---|

            """);
        foreach (var (number, seed, what, finding) in rows)
        {
            var weight = finding.Severity.ToString().ToLowerInvariant();
            text.Append($"| {number} | {seed} | {what} | {finding.Rule.Code} {finding.Rule.Title.In(Language.English)} | {weight} | `{finding.Span.Source.Path}` | `{finding.Span.Slice()}` |\n");
        }

        text.Append($"\n{Found.Length} of {Found.Length + Missing.Length} are found. The others need a reader:\n\n| no. | why no check finds it |\n|---:|---|\n");
        foreach (var (number, why) in Missing)
        {
            text.Append($"| {number} | {why} |\n");
        }

        return text.Append($"\nRight as printed: {string.Join(", ", Right)}.\n").ToString();
    }

    /// <summary>Compares with the file; writes it anew when asked to, never on a build server.</summary>
    private static void Accepted(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("KB_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null or "" or "false")
        {
            File.WriteAllText(file, text);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text, "docs/seed-findings.md is out of date: KB_ACCEPT=1 dotnet test tests/KnowledgeBase.Tests");
    }
}
