using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Tests.Pages;

/// <summary>The map of the repository's own content.</summary>
public sealed class MapTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_place_with_an_MPP_or_a_visit_is_on_the_map_or_is_told_not_to_be()
    {
        var page = site.Pages["peta/index.html"];
        var told = page.QuerySelectorAll("main tbody th a, main section .records a").Select(a => a.TextContent.Trim()).ToHashSet();

        var expected = site.Catalog.All<Host>().Select(h => site.Catalog.Get(h.Region))
            .Concat(site.Catalog.All<Visit>().SelectMany(v => site.Catalog.Get(v.Visitors)));
        expected.Select(r => r.Name).Distinct().Where(n => !told.Contains(n)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_placed_without_coordinates_of_a_named_source() =>
        site.Catalog.All<Region>().Where(r => r.Seat is { Latitude: not null }).ShouldAllBe(r => r.Seat!.Source != null && r.Seat.Longitude != null);

    [Fact]
    public void The_country_and_every_enlarged_part_show_dots_and_the_notices_stand_below()
    {
        var page = site.Pages["peta/index.html"];

        page.QuerySelectorAll(".map").ShouldAllBe(m => m.QuerySelectorAll(".dots circle").Length >= 4);
        page.QuerySelectorAll(".country .dots > svg").Length.ShouldBe(page.QuerySelectorAll("main tbody tr").Length);
        page.QuerySelector("figcaption")!.TextContent.ShouldContain("Natural Earth, domain publik");
        page.QuerySelector("figcaption")!.TextContent.ShouldContain("GeoNames, CC BY 4.0");
    }

    [Fact]
    public void A_visit_with_an_open_host_has_no_arc() =>
        site.Pages["peta/index.html"].QuerySelectorAll("main section .records a[href*='belitung-timur-pasuruan']").Length.ShouldBe(1);
}
