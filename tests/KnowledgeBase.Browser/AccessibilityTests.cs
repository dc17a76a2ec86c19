using Deque.AxeCore.Commons;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>axe-core's rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, and its best practices.</summary>
public sealed class AccessibilityTests(SiteFixture site)
{
    public static TheoryData<string> Pages => Samples.Rows;

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_dark_narrow_and_print(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        (await Axe.OnScreensAndPaper(tab.Page)).ShouldBeEmpty();
    }
}

/// <summary>A quicker look at more of the site: the same pages in every run.</summary>
public sealed class AccessibilityOfMorePagesTests(SiteFixture site)
{
    private const int Every = 12;

    [Fact]
    public async Task Axe_finds_nothing_on_every_twelfth_Indonesian_page_in_light()
    {
        await using var tab = await site.Open();
        var found = new List<string>();
        foreach (var page in site.Site.Pages.Where(p => !p.StartsWith("en/", StringComparison.Ordinal)).Where((_, i) => i % Every == 0))
        {
            await tab.Go(RealSite.AddressOf(page));
            await Axe.BringTo(tab.Page);
            found.AddRange((await Axe.Run(tab.Page, "light")).Select(f => $"{page}: {f}"));
        }

        found.ShouldBeEmpty();
    }
}

/// <summary>Deque's axe-core in the page itself: brought in once, run once for each medium.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const int Narrow = 320;

    // A sheet of paper has no targets to hit.
    private const string Test = """
        async ([mode, hasTargets]) => (await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: hasTargets } },
            resultTypes: ['violations'],
          })).violations.flatMap(v => v.nodes.map(n => `${mode}: ${v.id} (${v.help}): ${n.html}`))
        """;

    public static Task BringTo(IPage page) => page.EvaluateAsync(Script);

    /// <summary>What axe objects to in light, in dark and on a narrow screen, and whether that has to be moved sideways; leaves the page there.</summary>
    public static async Task<List<string>> OnScreens(IPage page)
    {
        await BringTo(page);
        List<string> found = [.. await Run(page, "light")];
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        found.AddRange(await Run(page, "dark"));
        await page.SetViewportSizeAsync(Narrow, 640);
        found.AddRange(await Run(page, "320 px, dark"));
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return width <= Narrow ? found : [.. found, $"320 px: the page is {width} px wide"];
    }

    /// <summary>The same, and as it is printed.</summary>
    public static async Task<List<string>> OnScreensAndPaper(IPage page)
    {
        var found = await OnScreens(page);
        await page.SetViewportSizeAsync(1100, 800);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        return [.. found, .. await Run(page, "print")];
    }

    /// <summary>What axe objects to, one line for each element.</summary>
    public static Task<string[]> Run(IPage page, string mode) => page.EvaluateAsync<string[]>(Test, new object[] { mode, mode != "print" });
}
