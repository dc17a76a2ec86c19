using System.Text;
using AngleSharp.Html.Parser;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Tests.Pages;

/// <summary>Lists that outgrow a page.</summary>
public sealed class PartsTests
{
    private const int Terms = 2 * Parts.ListSize + 1;

    private static readonly Lazy<BuildResult> Large = new(() =>
    {
        var content = TestSite.Default();
        for (var i = 0; i < Terms; i++)
        {
            content.Add($"terms/istilah-{i}.yaml", Encoding.UTF8.GetBytes($"name: Istilah {i:0000}\ndefinition: Arti.\n"));
        }

        return TestSite.Build(content);
    });

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void Every_record_stands_on_one_part(string language)
    {
        var files = TestSite.Files(Large.Value);
        var links = new[] { "istilah/", "istilah/_2/", "istilah/_3/" }
            .SelectMany(part => Links(files[$"{language}{part}index.html"]).Where(l => l.Contains("istilah-", StringComparison.Ordinal)))
            .Select(l => l.Split('/')[^2])
            .ToList();

        links.Count.ShouldBe(Terms);
        links.Distinct().Count().ShouldBe(Terms);
        files.Keys.ShouldNotContain($"{language}istilah/_4/index.html");
    }

    [Fact]
    public void Parts_lead_to_each_other_and_no_link_is_dead()
    {
        var catalog = Large.Value.Catalog!;
        var files = SiteRenderer.Render(catalog, new DefaultTheme(), new SiteOptions(catalog.Site.Address, TestSite.AsOf));
        var bag = new DiagnosticBag();
        SiteAudit.Check(files, [], catalog.Site.Address, bag);
        bag.Sorted().Where(f => f.Span.Source.Path.Contains("istilah", StringComparison.Ordinal)).ShouldBeEmpty();
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files.Single(f => f.Path == "istilah/_2/index.html").Bytes.Span));

        page.Title!.ShouldStartWith("Istilah, halaman 2 dari 3 – ");
        page.QuerySelector("link[rel=prev]")!.GetAttribute("href").ShouldBe("../../istilah/");
        page.QuerySelector("link[rel=next]")!.GetAttribute("href").ShouldBe("../../istilah/_3/");
        page.QuerySelectorAll(".pager a").Select(a => a.TextContent).ShouldBe(["Sebelumnya", "1", "2", "3", "Berikutnya"]);
        page.QuerySelector("link[hreflang=en]")!.GetAttribute("href")!.ShouldEndWith("/en/istilah/_2/");
    }

    [Fact]
    public void A_list_that_fits_has_no_parts()
    {
        var files = TestSite.Files(TestSite.Build(TestSite.Real(), audit: false));
        files.Keys.ShouldNotContain(path => path.Contains("/_", StringComparison.Ordinal));
        Encoding.UTF8.GetString(files["mpp/index.html"]).ShouldNotContain("rel=\"next\"");
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(1, 31, "1 2 3 … 31")]
    [InlineData(16, 31, "1 … 14 15 16 17 18 … 31")]
    public void A_reader_is_offered_the_ends_and_the_neighbours(int number, int count, string offered) =>
        string.Join(' ', new PagePart(number, count).Offered().Select(n => n?.ToString() ?? "…")).ShouldBe(offered);

    [Fact]
    public void A_sitemap_that_is_too_long_is_divided()
    {
        var catalog = Large.Value.Catalog!;
        var options = new SiteOptions(catalog.Site.Address, TestSite.AsOf);
        var pages = new SitePlan(catalog, options).Pages;

        Sitemap.Of(pages, options.Root).Select(f => f.Path).ShouldBe(["sitemap.xml"]);
        var parts = Sitemap.Of(pages, options.Root, most: 500).ToList();

        var seen = pages.Count(p => !p.IsHidden);
        parts.Select(f => f.Path).ShouldBe(["sitemap.xml", .. Enumerable.Range(1, (seen + 499) / 500).Select(i => $"sitemap-{i}.xml")]);
        parts.Skip(1).Sum(f => Encoding.UTF8.GetString(f.Bytes.Span).Split("<loc>").Length - 1).ShouldBe(seen);
        Encoding.UTF8.GetString(parts[0].Bytes.Span).ShouldContain($"<loc>{new Uri(options.Root, "sitemap-1.xml")}</loc>");
    }

    private static IEnumerable<string> Links(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page))
        .QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!);
}
