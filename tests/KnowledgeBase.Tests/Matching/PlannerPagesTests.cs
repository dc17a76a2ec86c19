using System.IO.Compression;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Site.Matching;
using KnowledgeBase.Tests.Pages;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Matching;

/// <summary>“My region” as pages: whole without script, small enough for a slow phone.</summary>
public sealed class PlannerPagesTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void The_desk_leads_to_every_province(string prefix)
    {
        var desk = site.Pages[prefix + "rencana/index.html"];
        var files = desk.QuerySelectorAll("main .provinces a").Select(a => site.Target(prefix + "rencana/index.html", a.GetAttribute("href")!).File).ToList();

        files.Count.ShouldBe(38);
        files.ShouldAllBe(f => site.Pages.ContainsKey(f));
        desk.QuerySelector("form#planner-form[hidden]").ShouldNotBeNull();
        desk.QuerySelectorAll("[data-option]").Length.ShouldBe(4);
        site.Pages[prefix + "index.html"].QuerySelectorAll("a[href$='rencana/']").Length.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Every_region_has_three_nearest_hosts_with_reasons()
    {
        foreach (var province in PlaceList.Provinces)
        {
            var rows = site.Pages[$"rencana/{province.Slug}/index.html"].QuerySelectorAll("main tbody tr");
            rows.Length.ShouldBe(PlaceList.Regions.Count(r => r.ProvinceCode == province.Code));
            rows.ShouldAllBe(r => r.QuerySelectorAll("p.calc").Length == Nearest && r.QuerySelectorAll("p.calc").All(p => p.TextContent.Contains("jenis daerah") && p.TextContent.Contains('÷')));
        }
    }

    private const int Nearest = 3;

    [Fact]
    public void A_region_with_an_MPP_is_not_sent_to_itself()
    {
        var row = site.Pages["rencana/jawa-tengah/index.html"].QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("Kabupaten Blora"));

        row.QuerySelectorAll("td")[0].TextContent.ShouldContain("MPP Kabupaten Blora");
        row.QuerySelectorAll("p.calc a").ShouldAllBe(a => !a.TextContent.Contains("Blora"));
    }

    [Fact]
    public void Pages_and_script_keep_to_their_budgets()
    {
        foreach (var file in site.Files.Where(f => f.IsPage && (f.Path.Contains("rencana/") || f.Path.Contains("kesiapan/"))))
        {
            SiteAudit.Compressed(file.Bytes.Span).ShouldBeLessThanOrEqualTo(30 * 1024, file.Path);
        }

        var script = site.Files.Single(f => f.Path.StartsWith("scripts/planner.", StringComparison.Ordinal));
        Brotli(script).ShouldBeLessThanOrEqualTo(5 * 1024);
    }

    [Fact]
    public void A_site_with_too_few_hosts_has_no_planner()
    {
        var files = TestSite.Files(TestSite.Build(TestSite.Default()));

        files.Keys.ShouldNotContain(f => f == "rencana/index.html" || f == "rencana/jawa-tengah/index.html" || f.StartsWith("scripts/planner", StringComparison.Ordinal));
    }

    private static int Brotli(OutputFile file)
    {
        var buffer = new byte[file.Bytes.Length + 1024];
        BrotliEncoder.TryCompress(file.Bytes.Span, buffer, out var written, 11, 22).ShouldBeTrue();
        return written;
    }
}
