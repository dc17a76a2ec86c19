using System.Net;
using AngleSharp.Dom;
using KnowledgeBase.Browser.Site;

namespace KnowledgeBase.Browser;

public sealed class LinkTests(SiteFixture site)
{
    [Fact]
    public async Task Every_link_of_the_site_is_answered_and_every_page_is_reached_from_the_home_pages()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var waiting = new Queue<string>(["", "en/"]);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        var wrong = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(site.Root, address), TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{(int)answer.StatusCode} {address}");
            }

            foreach (var (_, target) in LinksOf(PageAt(address)))
            {
                var next = target.GetComponents(UriComponents.Path, UriFormat.Unescaped);
                if (seen.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        wrong.ShouldBeEmpty();
        site.Site.Pages.Where(p => !IsHidden(p)).Select(RealSite.AddressOf).Except(seen).ShouldBeEmpty("pages to which nothing leads");
    }

    [Fact]
    public void Every_link_to_a_part_of_a_page_finds_it()
    {
        var wrong =
            from page in site.Site.Pages
            from link in LinksOf(page)
            let anchor = Uri.UnescapeDataString(link.Target.Fragment.TrimStart('#'))
            where anchor.Length > 0
            let target = PageAt(link.Target.GetComponents(UriComponents.Path, UriFormat.Unescaped))
            where target is null || site.Site.Documents[target].GetElementById(anchor) is null
            select $"{page}: {link.Written}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_names_its_own_address()
    {
        foreach (var page in site.Site.Pages.Where(p => !IsHidden(p)))
        {
            Href(page, "link[rel=canonical]").ShouldBe(Address(page), page);
        }
    }

    [Fact]
    public void Pages_of_two_languages_name_each_other_and_themselves()
    {
        foreach (var page in site.Site.Pages.Where(p => !IsHidden(p)))
        {
            var other = Other(page);
            site.Site.Files.Keys.ShouldContain(other);
            var (id, en) = IsEnglish(page) ? (other, page) : (page, other);
            Href(page, "link[rel=alternate][hreflang=id]").ShouldBe(Address(id), page);
            Href(page, "link[rel=alternate][hreflang=en]").ShouldBe(Address(en), page);
            Href(page, "link[rel=alternate][hreflang=x-default]").ShouldBe(Address(id), page);
            site.Site.Documents[page].DocumentElement.GetAttribute("lang").ShouldBe(IsEnglish(page) ? "en" : "id", page);
        }
    }

    [Fact]
    public void The_language_switch_leads_to_the_same_page_in_the_other_language()
    {
        foreach (var page in site.Site.Pages.Where(p => !IsHidden(p)))
        {
            var link = site.Site.Documents[page].QuerySelector("header a.lang").ShouldNotBeNull(page);
            new Uri(new Uri(Address(page)), link.GetAttribute("href")).AbsoluteUri.ShouldBe(Address(Other(page)), page);
            link.GetAttribute("hreflang").ShouldBe(IsEnglish(page) ? "id" : "en", page);
        }
    }

    [Fact]
    public async Task An_address_that_is_not_there_gets_the_page_that_says_so()
    {
        await using var tab = await site.Open();
        var answer = await tab.Page.GotoAsync(new Uri(site.Root, "tidak/ada/di/sini/").AbsoluteUri);
        answer!.Status.ShouldBe(404);
        await tab.Page.Locator("header a.site").ClickAsync();
        await tab.At(url => url == site.Root.AbsoluteUri);
    }

    private IEnumerable<(string Written, Uri Target)> LinksOf(string? page)
    {
        if (page is null)
        {
            return [];
        }

        var address = new Uri(site.Site.Root, RealSite.AddressOf(page));
        return site.Site.Documents[page].QuerySelectorAll("a[href], link[href], img[src], script[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Select(written => (written, new Uri(address, written)))
            .Where(link => site.Site.Root.IsBaseOf(link.Item2));
    }

    /// <summary>The page served at an address; null for other files.</summary>
    private string? PageAt(string address)
    {
        var file = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        return site.Site.Documents.ContainsKey(file) ? file : null;
    }

    private string? Href(string page, string selector) => site.Site.Documents[page].QuerySelectorAll(selector).ShouldHaveSingleItem().GetAttribute("href");

    private string Address(string page) => new Uri(site.Site.Root, RealSite.AddressOf(page)).AbsoluteUri;

    private bool IsHidden(string page) => site.Site.Documents[page].QuerySelector("meta[name=robots][content=noindex]") is not null;

    private static bool IsEnglish(string page) => page.StartsWith("en/", StringComparison.Ordinal);

    private static string Other(string page) => IsEnglish(page) ? page["en/".Length..] : "en/" + page;
}
