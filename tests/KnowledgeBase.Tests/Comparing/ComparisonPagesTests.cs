using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Tests.Pages;

namespace KnowledgeBase.Tests.Comparing;

/// <summary>The pages of the comparison, and the files beside them, made of the repository's own content.</summary>
public sealed class ComparisonPagesTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("banding/index.html")]
    [InlineData("en/banding/index.html")]
    [InlineData("banding/waktu/index.html")]
    [InlineData("banding/blora-kabupaten-pasuruan/index.html")]
    public void Blora_stands_beside_Kabupaten_Pasuruan_on_one_axis(string file)
    {
        var rows = site.Pages[file].QuerySelectorAll("table.times tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim());

        var (blora, pasuruan) = (rows["MPP Kabupaten Blora"], rows["MPP Kabupaten Pasuruan"]);
        blora.QuerySelector("b")!.TextContent.ShouldStartWith("93");
        pasuruan.QuerySelector("b")!.TextContent.ShouldStartWith("982");
        Width(blora).ShouldBe(Math.Round(Width(pasuruan) * 93 / 982, 1));

        static double Width(AngleSharp.Dom.IElement row) =>
            double.Parse(row.QuerySelector("rect")!.GetAttribute("width")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("banding/index.html")]
    [InlineData("banding/anggaran/index.html")]
    [InlineData("banding/blora-kota-pasuruan/index.html")]
    public void The_comparison_of_the_article_is_refused(string file)
    {
        var refused = site.Pages[file].QuerySelectorAll(".conflict").Select(c => c.TextContent.Replace('\u00A0', ' ')).ToList();

        refused.ShouldContain(t => t.Contains("Rp1,8 miliar") && t.Contains("sekitar Rp240 juta") && t.Contains("✗ ditolak: cakupan tidak disebut"));
    }

    [Fact]
    public void Pairs_are_chosen_by_rule_and_stand_in_both_languages()
    {
        var pairs = site.Pages["banding/index.html"].QuerySelectorAll(".pairs a").Select(a => a.GetAttribute("href")!["../".Length..]).ToList();

        pairs.ShouldContain("banding/blora-kabupaten-pasuruan/");
        pairs.Count.ShouldBeGreaterThan(20);
        pairs.ShouldBeUnique();
        pairs.ShouldAllBe(p => site.Pages.ContainsKey(p + "index.html") && site.Pages.ContainsKey("en/" + p + "index.html"));
    }

    [Theory]
    [InlineData("mpp/blora/index.html", "?h=blora")]
    [InlineData("playbook/blora-cepat/index.html", "?h=playbook:blora-cepat")]
    [InlineData("index.html", "banding/")]
    public void The_comparison_is_found_from(string file, string end) =>
        site.Pages[file].QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href")!.EndsWith(end, StringComparison.Ordinal));

    [Fact]
    public void A_zero_for_one_part_is_not_shown_where_the_whole_is_unknown()
    {
        var host = (Host)site.Catalog.Find(new RecordKey(RecordKind.Host, "surabaya"))!;

        host.Ledger.Find("budget")!.Shown.ShouldBeNull();
        Data("").GetProperty("hosts").GetProperty("surabaya").GetProperty("facts")[0].ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void Every_number_of_the_choosers_data_has_a_source(string language)
    {
        var cells = Walk(Data(language).GetProperty("hosts")).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("number", out _)).ToList();

        cells.Count.ShouldBeGreaterThan(200);
        cells.ShouldAllBe(c => c.GetProperty("from").GetArrayLength() >= 2 && c.GetProperty("url").GetString()!.Length > 0 && c.GetProperty("text").GetString()!.Length > 0);
        cells.Select(c => c.GetProperty("url").GetString()!.Split('#')).ShouldAllBe(u => site.Pages[u[0] + "index.html"].GetElementById(u[1]) != null);
    }

    [Fact]
    public void The_choosers_data_refuses_what_the_program_refuses_whichever_comes_first()
    {
        var data = Data("");
        var (reasons, refusals) = (data.GetProperty("reasons"), data.GetProperty("refusals"));
        var lines = site.Catalog.All<Host>().SelectMany(h => MoneyGroups.Lines(h)
            .Select((l, i) => (l.Statement, Kind: data.GetProperty("hosts").GetProperty(h.Id).GetProperty("money")[i].GetProperty("judge").GetInt32()))).ToList();

        foreach (var (one, two) in lines.SelectMany(_ => lines, (a, b) => (a, b)))
        {
            refusals[Math.Max(one.Kind, two.Kind)][Math.Min(one.Kind, two.Kind)].EnumerateArray().Select(r => reasons[r.GetInt32()].GetString())
                .ShouldBe(MoneyRatio.RefusalsOf(one.Statement, two.Statement).Select(r => r.Id), ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("fakta", "Angka", "Sumber")]
    [InlineData("anggaran", "Rupiah", "Sumber")]
    public void In_the_tables_an_unknown_figure_is_empty_and_a_known_one_has_a_source(string part, string number, string source)
    {
        var rows = Rows($"banding/{part}.csv");
        var (column, origin) = (Array.IndexOf(rows[0], number), Array.IndexOf(rows[0], source));

        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        rows.Skip(1).Where(r => r[column].Length > 0).ShouldAllBe(r => r[origin].Length > 0);
        if (part == "fakta")
        {
            rows.Skip(1).Where(r => r[2] == "belum diketahui").ShouldAllBe(r => r[column].Length == 0);
            rows.Count(r => r[2] == "belum diketahui").ShouldBeGreaterThan(100);
        }
    }

    [Fact]
    public void The_script_is_small_and_writes_no_markup()
    {
        var script = site.Files.Single(f => f.Path.StartsWith("scripts/compare.", StringComparison.Ordinal));
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(script.Bytes.Span);
        }

        compressed.Length.ShouldBeLessThan(5 * 1024);
        Encoding.UTF8.GetString(script.Bytes.Span).ShouldNotContain("innerHTML");
    }

    private JsonElement Data(string language)
    {
        var text = Encoding.UTF8.GetString(site.Files.Single(f => f.Path == language + "banding/data.js").Bytes.Span);
        return JsonDocument.Parse(text["kbCompare(".Length..text.LastIndexOf(')')]).RootElement;
    }

    private static IEnumerable<JsonElement> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Walk(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk).Prepend(element),
        _ => [element],
    };

    private List<string[]> Rows(string path) =>
        [.. Encoding.UTF8.GetString(site.Files.Single(f => f.Path == path).Bytes.Span).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Fields)];

    // RFC 4180 without line breaks inside of fields.
    private static string[] Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        return [.. fields, field.ToString()];
    }
}
