using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Tests.Large;

/// <summary>What outgrows a page is divided: nothing is lost or told twice, counts speak of all, every part keeps its budget.</summary>
public sealed class LargeSiteTests(LargeSite site) : IClassFixture<LargeSite>
{
    private const int ListBudget = 30 * 1024, RecordBudget = 14 * 1024;

    [Fact]
    public void Every_page_keeps_its_budget()
    {
        var records = site.Catalog.Records.SelectMany(r => site.Catalog.Site.Languages.Select(l => SiteAddress.Of(r.Key, l).File)).ToHashSet();
        site.Files.Where(f => f.IsPage)
            .Select(f => (f.Path, Size: Compressed(f.Bytes), Budget: records.Contains(f.Path) || f.Path.StartsWith("sumber/sources-", StringComparison.Ordinal) ? RecordBudget : ListBudget))
            .Where(f => f.Size > f.Budget).ShouldBeEmpty();
    }

    [Fact]
    public void No_link_is_dead()
    {
        var bag = new DiagnosticBag();
        SiteAudit.Check(site.Files, [], site.Catalog.Site.Address, bag);
        bag.Sorted().Select(f => f.Message.En).ShouldBeEmpty();
    }

    [Fact]
    public void Boards_are_planned_with_the_entries_that_they_have()
    {
        var boards = new BoardPlan(site.Catalog, LargeSite.AsOf).Boards();
        boards.Count.ShouldBeGreaterThan(6);
        boards.ShouldAllBe(b => b.Entries == b.Page.Entries && b.Kind == b.Page.Kind);
    }

    [Theory]
    [InlineData("tindak-lanjut/")]
    [InlineData("silsilah/")]
    [InlineData("peta/")]
    [InlineData("en/silsilah/")]
    public void The_finding_speaks_of_all_on_every_part(string board)
    {
        var parts = site.Parts(board);
        parts.Count.ShouldBeGreaterThan(1);
        parts.Select(p => p.QuerySelector(".finding")!.TextContent).Distinct().ShouldHaveSingleItem();
        parts.ShouldAllBe(p => p.QuerySelectorAll(".pager a[aria-current=page]").Length == 1);
    }

    [Fact]
    public void A_heading_counts_all_contradictions_on_every_part()
    {
        var parts = site.Parts("pertentangan/");
        parts.Count.ShouldBe(2);
        parts.Select(p => p.QuerySelector("h2 small")!.TextContent).ShouldAllBe(count => count == $"{LargeSite.Hosts}");
        parts.Select(p => p.QuerySelector(".crumbs li:last-child")!.TextContent).ShouldBe(["Pertentangan", "halaman 2 dari 2"]);
    }

    [Fact]
    public void Every_follow_up_stands_on_one_part_and_counts_are_of_all()
    {
        var all = FollowUps.All(site.Catalog, LargeSite.AsOf);
        var parts = site.Parts("tindak-lanjut/");

        Rows(parts, "table.follow tbody tr").Count.ShouldBe(all.Count);
        Rows(parts, "table.follow tbody tr").Distinct().Count().ShouldBe(all.Count);
        parts[0].QuerySelector(".finding")!.TextContent.ShouldStartWith($"Dari {all.Count} tindak lanjut");
        parts.SelectMany(p => p.QuerySelectorAll(".toc a")).Select(a => a.TextContent.Trim()).Distinct().Count().ShouldBe(all.Select(r => r.State).Distinct().Count());
    }

    [Fact]
    public void The_lineage_draws_a_part_says_so_and_lists_every_tie()
    {
        var ties = Lineage.Of(site.Catalog).Edges;
        var parts = site.Parts("silsilah/");

        ties.Count.ShouldBeGreaterThan(100);
        Rows(parts, "main tbody tr").Count.ShouldBe(ties.Count);
        Rows(parts, "main tbody tr").Distinct().Count().ShouldBe(ties.Count);
        parts[0].QuerySelectorAll(".layers path.tie").Length.ShouldBe(100);
        parts[0].QuerySelectorAll(".tree li.tie").Length.ShouldBe(100);
        parts[0].QuerySelector("figure > p.n")!.TextContent.ShouldStartWith($"Gambar memuat 100 dari {ties.Count} hubungan");
        // Those that came to serve are drawn before all others.
        parts[0].QuerySelectorAll(".layers path.tie.served").Length.ShouldBe(ties.Count(t => t.Kind == LineageKind.Served));
        parts.Skip(1).ShouldAllBe(p => p.QuerySelector(".layers") == null);
    }

    [Fact]
    public void The_map_draws_the_most_visited_and_lists_every_place()
    {
        var parts = site.Parts("peta/");

        Rows(parts, "main tbody tr").Count.ShouldBe(LargeSite.Regions);
        parts[0].QuerySelectorAll(".country .dots > svg").Length.ShouldBe(100);
        parts[0].QuerySelector("figure > p.n")!.TextContent.ShouldStartWith($"Gambar memuat 100 dari {LargeSite.Regions} tempat");
        parts.Skip(1).ShouldAllBe(p => p.QuerySelector(".maps") == null);
    }

    [Theory]
    [InlineData("kegagalan/", LargeSite.Lessons)]
    [InlineData("tetap-buka/", LargeSite.Hosts)]
    [InlineData("kesiapan/", LargeSite.Regions)]
    [InlineData("banding/fakta/", LargeSite.Hosts)]
    [InlineData("banding/anggaran/", 2 * LargeSite.Hosts)]
    public void Every_row_stands_on_one_part(string board, int rows)
    {
        var parts = site.Parts(board);
        parts.Count.ShouldBeGreaterThan(1);
        Rows(parts, "main tbody tr").Count.ShouldBe(rows);
        Rows(parts, "main tbody tr").Distinct().Count().ShouldBe(rows);
    }

    [Fact]
    public void A_group_of_amounts_tells_the_spread_of_all_its_lines_on_every_part()
    {
        var group = MoneyGroups.Of(site.Catalog.All<Host>()).Groups.ShouldHaveSingleItem();
        group.Hosts.ShouldBe(LargeSite.Hosts);
        site.Parts("banding/anggaran/")[0].QuerySelector(".finding")!.TextContent.ShouldStartWith($"{LargeSite.Hosts} MPP, satu angka tiap MPP");
        var lone = site.Parts("banding/anggaran/").SelectMany(p => p.QuerySelectorAll("h2")).Count(h => h.TextContent == "Yang tidak dibandingkan");
        lone.ShouldBe(2);
    }

    [Fact]
    public void The_first_page_of_the_comparison_shows_some_timelines_and_leads_to_all()
    {
        var page = site.Parts("banding/")[0];
        page.QuerySelectorAll("table.times tbody tr").Length.ShouldBe(31);
        page.QuerySelectorAll("figure a[href='../banding/waktu/']").Length.ShouldBe(1);
        site.Parts("banding/waktu/").Sum(p => p.QuerySelectorAll("table.times tbody tr a[href*='/mpp/']:first-child").Length).ShouldBeGreaterThanOrEqualTo(LargeSite.Hosts);
    }

    [Fact]
    public void Names_and_data_of_the_chooser_stand_in_files_of_their_own()
    {
        site.Parts("banding/")[0].QuerySelectorAll("#compare-form optgroup").ShouldBeEmpty();
        site.Parts("banding/")[0].QuerySelector("#compare-form")!.GetAttribute("data-choices").ShouldBe("../banding/choices.js");
        var choices = Piece("banding/choices.js").GetProperty("choices").EnumerateArray().SelectMany(g => g[1].EnumerateArray()).ToList();
        choices.Count.ShouldBe(LargeSite.Hosts + LargeSite.Playbooks);
        foreach (var choice in choices)
        {
            var value = choice[0].GetString()!;
            var host = choice.GetArrayLength() == 3 ? choice[2].GetString()! : value;
            var piece = Piece($"banding/data/{host}.js");
            piece.GetProperty("hosts").EnumerateObject().Select(p => p.Name).ShouldBe([host]);
            piece.GetProperty("playbooks").TryGetProperty(value.Replace("playbook:", "", StringComparison.Ordinal), out _).ShouldBe(value.StartsWith("playbook:", StringComparison.Ordinal));
        }

        Piece("banding/data.js").TryGetProperty("hosts", out _).ShouldBeFalse();
        Piece("banding/data.js").GetProperty("refusals").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void My_region_keeps_its_data_in_a_file_and_names_the_smallest_and_the_greatest()
    {
        var page = site.Parts("rencana/")[0];
        page.QuerySelector("#planner-data")!.TextContent.ShouldBeEmpty();
        page.QuerySelector("#planner-data")!.GetAttribute("data-src").ShouldBe("../rencana/data.js");
        var text = Text("rencana/data.js");
        JsonDocument.Parse(text["kbPlanner(".Length..text.LastIndexOf(')')]).RootElement.GetProperty("hosts").GetArrayLength().ShouldBe(LargeSite.Hosts);
        page.QuerySelectorAll("[data-option=''] details tbody tr").Length.ShouldBe(12);
        page.QuerySelector("[data-option=''] details p.n")!.TextContent.Trim().ShouldStartWith($"{LargeSite.Hosts - 12} lagi");
    }

    [Theory]
    [InlineData("rencana/kit/", "mpp/")]
    [InlineData("en/rencana/kit/", "en/mpp/")]
    public void Every_host_has_its_papers_on_one_part_and_leads_to_it(string address, string hosts)
    {
        var parts = site.Parts(address);
        parts.Count.ShouldBe(2);
        var anchors = parts.Select(p => p.QuerySelectorAll(".kits li").Select(l => l.Id!).ToList()).ToList();
        anchors.SelectMany(a => a).Distinct().Count().ShouldBe(LargeSite.Hosts);
        anchors.Sum(a => a.Count).ShouldBe(LargeSite.Hosts);
        parts.ShouldAllBe(p => p.QuerySelector("form#kit select[aria-describedby=k-others]") != null);
        for (var i = 0; i < LargeSite.Hosts; i++)
        {
            var link = site.Parts($"{hosts}hosts-{i}/")[0].QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.Contains("/kit/", StringComparison.Ordinal) && a.GetAttribute("href")!.Contains('#')).GetAttribute("href")!;
            var part = anchors.FindIndex(a => a.Contains($"mpp-hosts-{i}"));
            link.ShouldEndWith($"rencana/kit/{(part == 0 ? "" : "_2/")}#mpp-hosts-{i}");
        }

        // The desk of my region leads to the same places.
        var text = Text(address[..^"kit/".Length] + "data.js");
        JsonDocument.Parse(text["kbPlanner(".Length..text.LastIndexOf(')')]).RootElement.GetProperty("hosts").EnumerateArray()
            .ShouldAllBe(h => anchors[h.GetProperty("kit").GetInt32() - 1].Contains("mpp-" + h.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("mpp/hosts-0/", "visits-")]
    [InlineData("mpp/hosts-0/", "lessons-")]
    [InlineData("en/mpp/hosts-0/", "visits-")]
    [InlineData("sumber/sources-0/", "visits-")]
    [InlineData("sumber/sources-1/", "lessons-")]
    [InlineData("sumber/sources-1/", "playbooks-")]
    public void What_is_linked_to_a_record_stands_on_one_of_its_parts(string address, string kind)
    {
        var parts = site.Parts(address);
        parts.Count.ShouldBeGreaterThan(1);
        var key = site.Catalog.Records.Single(r => address.EndsWith($"/{r.Id}/", StringComparison.Ordinal));
        var expected = site.Catalog.Mentioning<Core.Records.Record>(key).Select(r => r.Id).Where(id => id.StartsWith(kind, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        parts.SelectMany(p => p.QuerySelectorAll(".records > li > a, h3 > a")).Select(a => a.GetAttribute("href")!.Split('/')[^2])
            .Where(id => id.StartsWith(kind, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void A_later_part_of_a_source_asks_for_all_that_draw_from_it_at_once()
    {
        // A question for each of them on every part would grow with their square.
        var (log, questions) = (new LookupLog(), new List<int>());
        foreach (var page in new SitePlan(site.Catalog, site.Options).Pages.Where(p => p.Of is Source && p.Part.Number > 1))
        {
            log.Follow(() => page.Plan());
            log.AskedBesides.ShouldContain(new Lookup(LookupKind.Mentioners, RecordKind.Source, page.Of!.Id));
            questions.Add(log.Found.Count() + log.AskedBesides.Count());
        }

        questions.Count.ShouldBeGreaterThan(10);
        questions.ShouldAllBe(q => q < Links.PageSize(site.Catalog.All<Source>()[0]) / 2);
    }

    private static List<string> Rows(IEnumerable<IHtmlDocument> parts, string selector) =>
        [.. parts.SelectMany(p => p.QuerySelectorAll(selector)).Select(r => string.Join(' ', r.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal))))];

    private JsonElement Piece(string path)
    {
        var text = Text(path);
        return JsonDocument.Parse(text["kbCompare(".Length..text.LastIndexOf(')')]).RootElement;
    }

    private string Text(string path) => Encoding.UTF8.GetString(site.Files.Single(f => f.Path == path).Bytes.Span);

    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return stream.Length;
    }
}
