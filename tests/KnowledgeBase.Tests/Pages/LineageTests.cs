using System.Text.Json;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Tests.Pages;

/// <summary>Who learned from whom, in the repository's own content.</summary>
public sealed class LineageTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Blora_taught_Kota_Pasuruan_and_Kota_Pasuruan_Bulungan()
    {
        Kind("kabupaten-blora", "kota-pasuruan").ShouldBe(LineageKind.Served);
        Kind("kota-pasuruan", "kabupaten-bulungan").ShouldBe(LineageKind.Intended);

        var page = site.Pages["silsilah/index.html"];
        page.QuerySelector(".finding")!.TextContent.ShouldContain("Kabupaten Blora → Kota Pasuruan → Kabupaten Bulungan");
        page.QuerySelectorAll(".layers text").Select(t => t.TextContent).ShouldContain("Kab. Bulungan");
    }

    [Fact]
    public void An_end_that_nobody_can_tell_stays_open()
    {
        Kind("? MPP Pasuruan", "kabupaten-belitung-timur").ShouldBe(LineageKind.Visited);
        Lineage.Of(site.Catalog).Edges.ShouldNotContain(e => e.From.Id == "kota-pasuruan" && e.To.Id == "kabupaten-belitung-timur");
        site.Pages["silsilah/index.html"].QuerySelectorAll(".unsure").Length.ShouldBe(2);
    }

    [Fact]
    public void One_may_have_several_teachers() =>
        Lineage.Of(site.Catalog).Edges.Count(e => e.To.Id == "kabupaten-luwu").ShouldBe(2);

    [Fact]
    public void Both_drawings_the_table_and_the_file_tell_the_same_ties()
    {
        var ties = Lineage.Of(site.Catalog).Edges;
        var page = site.Pages["silsilah/index.html"];
        using var file = JsonDocument.Parse(site.Files.Single(f => f.Path == LineagePage.File).Bytes);

        page.QuerySelectorAll(".layers path.tie").Length.ShouldBe(ties.Count);
        page.QuerySelectorAll(".tree li.tie").Length.ShouldBe(ties.Count);
        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(ties.Count);
        var edges = file.RootElement.GetProperty("edges").EnumerateArray().ToList();
        edges.Count.ShouldBe(ties.Count);
        edges.ShouldAllBe(e => e.GetProperty("sources").GetArrayLength() > 0);
    }

    [Fact]
    public void Every_tie_has_evidence() =>
        Lineage.Of(site.Catalog).Edges.ShouldAllBe(e => e.Visits.Count + e.Replications.Count > 0);

    private LineageKind Kind(string from, string to) => Lineage.Of(site.Catalog).Edges.Single(e => e.From.Id == from && e.To.Id == to).Kind;
}
