using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;

namespace KnowledgeBase.Browser;

/// <summary>Pages as paper: what a PDF of them says.</summary>
public sealed class PrintTests(SiteFixture site)
{
    [Theory, InlineData("", "Lewati ke isi"), InlineData("en/", "Skip to content")]
    public async Task A_playbook_prints_its_closed_statements_and_page_numbers_and_leaves_out_the_navigation(string language, string skip)
    {
        await using var tab = await site.Open();
        await tab.Go(language + Samples.Playbook);
        (await tab.Page.Locator(".facts details[open]").CountAsync()).ShouldBe(0);
        var quotes = await tab.Page.Locator(".facts details q").AllTextContentsAsync();
        var places = await tab.Page.Locator("nav.main a").AllTextContentsAsync();
        quotes.Count.ShouldBeGreaterThan(2);

        var pages = await Print(tab);

        var paper = Words(string.Concat(pages));
        quotes.Select(Words).Where(q => !paper.Contains(q, StringComparison.Ordinal)).ShouldBeEmpty("closed details are printed");
        paper.ShouldNotContain(Words(skip));
        paper.ShouldNotContain(Words(string.Concat(places)));
        paper.ShouldContain(Words(new Uri(site.Site.Root, language + Samples.Playbook).AbsoluteUri), Case.Sensitive, "the address is on the paper");
        pages.Length.ShouldBeGreaterThan(1);
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i].ShouldContain($"{i + 1} / {pages.Length}");
        }
    }

    [Theory, InlineData(""), InlineData("mpp/blora/"), InlineData("en/mpp/surabaya/"), InlineData("kunjungan/2021-04-22-kota-pasuruan-blora/"), InlineData("panduan-penulis/")]
    public async Task On_paper_there_is_no_navigation(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        foreach (var part in await tab.Page.Locator("nav, body > .vh, .lang, .button, form").AllAsync())
        {
            (await part.IsVisibleAsync()).ShouldBeFalse(await part.EvaluateAsync<string>("e => e.outerHTML.slice(0, 120)"));
        }
    }

    /// <summary>Text of each sheet, box by box.</summary>
    private static async Task<string[]> Print(Tab tab)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            await tab.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
            return Shell.Run(Programs.PdfToText, ["-raw", file, "-"]).Expect("pdftotext").TrimEnd('\f', '\n').Split('\f');
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Without white space and hyphens: lines break where the paper ends.</summary>
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00ad')));
}
