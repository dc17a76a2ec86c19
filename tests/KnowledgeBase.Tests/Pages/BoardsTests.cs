using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Tests.Pages;

/// <summary>What the pages make of the repository's own content.</summary>
public sealed class BoardsTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("pertentangan")]
    [InlineData("kesehatan-sumber")]
    [InlineData("tetap-buka")]
    [InlineData("kegagalan")]
    [InlineData("tindak-lanjut")]
    [InlineData("silsilah")]
    [InlineData("kesiapan")]
    [InlineData("peta")]
    public void Boards_have_a_table_in_both_languages(string segment)
    {
        foreach (var file in new[] { $"{segment}/index.html", $"en/{segment}/index.html" })
        {
            var page = site.Pages[file];
            page.QuerySelectorAll("main table").ShouldAllBe(t => t.QuerySelector("caption") != null && t.QuerySelector("th[scope=col]") != null);
            page.QuerySelectorAll("main tbody tr th[scope=row]").Length.ShouldBeGreaterThan(0);
            site.Pages["index.html"].QuerySelector($"main a[href='{segment}/']").ShouldNotBeNull();
        }
    }

    // The way to the root is empty at the root, and the first option of my region is any building.
    [Fact]
    public void What_is_not_there_leaves_no_empty_attribute_for_scripts() => site.Pages.Values
        .SelectMany(p => p.All.SelectMany(e => e.Attributes))
        .Where(a => a.Value.Length == 0 && a.Name.StartsWith("data-", StringComparison.Ordinal) && a.Name is not ("data-root" or "data-option"))
        .Select(a => a.Name).Distinct().ShouldBeEmpty();

    [Theory]
    [InlineData("kunjungan/2021-04-22-kota-pasuruan-blora/index.html")]
    [InlineData("mpp/blora/index.html")]
    [InlineData("mpp/kota-pasuruan/index.html")]
    [InlineData("pertentangan/index.html")]
    public void The_comparison_of_the_article_is_refused_wherever_it_concerns(string file)
    {
        var comparison = site.Pages[file].QuerySelectorAll(".conflict").Single(c => c.TextContent.Contains('÷'));

        comparison.TextContent.ShouldContain("✗ ditolak: cakupan tidak disebut; sumber dana tidak disebut; jenis angkanya tidak pasti: disebut lisan");
        comparison.QuerySelectorAll("a.figure").Select(a => a.TextContent.Replace('\u00A0', ' ')).ShouldBe(["Rp1,8 miliar", "sekitar Rp240 juta"]);
    }

    [Fact]
    public void Visitors_are_compared_by_the_month_where_one_source_gives_two_periods()
    {
        var trend = Operation.Trend(Host("batu")).ShouldNotBeNull();

        (trend.EarlierMonths, trend.LaterMonths).ShouldBe((12, 9));
        (trend.EarlierAMonth, trend.LaterAMonth, trend.ChangePercent).ShouldBe((6746m, 5237m, -22.4m));
        Operation.Trend(Host("surabaya")).ShouldBeNull();
    }

    [Fact]
    public void Completeness_counts_the_same_facts_for_every_host()
    {
        site.Catalog.All<Host>().ShouldAllBe(h => Completeness.Of(site.Catalog, h).Facts.Count == 22);
        var blora = Completeness.Of(site.Catalog, Host("blora"));
        blora.Known.ShouldBeGreaterThan(blora.Sourced);
        blora.Facts.Single(f => f.Label.En == "Counters").State.ShouldBe(FactState.Unknown);
    }

    [Theory]
    [InlineData("2021-06-03", 5)]
    [InlineData("2024-11-20", 2)]
    [InlineData("2024-11-21", null)]
    [InlineData("2024", null)]
    [InlineData("2020~", 5)]
    public void Old_figures_tell_their_age(string asOf, int? years) =>
        Freshness.YearsOld(DateReader.Read(asOf).Date!, new DateOnly(2026, 11, 21)).ShouldBe(years);

    [Fact]
    public void The_audit_finds_nothing_on_the_finished_pages() =>
        site.Findings.Sorted().Where(f => f.Rule.Code.StartsWith("KB5", StringComparison.Ordinal)).Select(f => $"{f.Span.Source.Path}: {f.Message.En}").ShouldBeEmpty();

    [Fact]
    public void Every_page_of_a_record_can_be_corrected_by_its_id()
    {
        foreach (var record in site.Catalog.Records.Where(r => r.Key != new RecordKey(RecordKind.Page, "home")))
        {
            var page = site.Pages[Core.Pages.SiteAddress.Of(record.Key, Core.Languages.Language.Indonesian).File];
            page.QuerySelector("details.send pre")!.TextContent.ShouldContain(record.Key.ToString());
        }
    }

    private Host Host(string id) => (Host)site.Catalog.Find(new RecordKey(RecordKind.Host, id))!;
}
