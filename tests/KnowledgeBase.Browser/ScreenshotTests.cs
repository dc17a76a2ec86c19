using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>Pictures of the main pages, for people to look at; nothing compares them, so they are made only on demand: <c>-explicit only</c>.</summary>
public sealed class ScreenshotTests(SiteFixture site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "home", "" },
        { "playbook", Samples.Playbook },
        { "host", Samples.Host },
        { "hosts", "mpp/" },
        { "visit", "kunjungan/2021-04-22-kota-pasuruan-blora/" },
        { "unresolved", Samples.UnresolvedVisit },
        { "replication", "replikasi/kota-pasuruan-dari-blora/" },
        { "lesson", "pelajaran/no-lift/" },
        { "source", "sumber/kaltimtoday-2021-11-09/" },
    };

    [Theory(Explicit = true), MemberData(nameof(Pages))]
    public async Task A_page_is_pictured_on_a_phone_on_a_desk_in_the_dark_and_on_paper(string name, string address)
    {
        await using var tab = await site.Open(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.Go(address);
        await tab.Page.ScreenshotAsync(new() { Path = Picture(name, "360-light"), FullPage = true });
        await tab.Page.SetViewportSizeAsync(1100, 800);
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await tab.Page.ScreenshotAsync(new() { Path = Picture(name, "1100-dark"), FullPage = true });
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        var pdf = Path.ChangeExtension(Picture(name, "print"), ".pdf");
        await tab.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        var paper = Picture(name, "print");
        Shell.Run(Programs.PdfToPng, ["-png", "-r", "80", "-f", "1", "-singlefile", pdf, paper[..^".png".Length]]).Expect("pdftoppm");
        new[] { Picture(name, "360-light"), Picture(name, "1100-dark"), paper }.ShouldAllBe(f => new FileInfo(f).Length > 5000);
    }

    private static string Picture(string name, string mode) => Path.Combine(Repository.Screenshots, $"{name}-{mode}.png");
}
