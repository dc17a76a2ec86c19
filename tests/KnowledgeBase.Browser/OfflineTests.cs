using AngleSharp.Dom;
using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>The offline form: a folder opened with the browser, no server, no network.</summary>
public sealed class OfflineTests(SiteFixture site, OfflineTests.Pack pack) : IClassFixture<OfflineTests.Pack>
{
    /// <summary>The real content as an offline folder.</summary>
    public sealed class Pack : IDisposable
    {
        internal RealSite Site { get; } = new(isOffline: true);

        public void Dispose() => Site.Dispose();

        internal string Address(string file) => new Uri(Path.Combine(Site.Folder, file)).AbsoluteUri;
    }

    [Fact]
    public void Every_link_names_a_file_of_the_folder()
    {
        var missing = new List<string>();
        foreach (var (page, document) in pack.Site.Documents)
        {
            foreach (var target in document.QuerySelectorAll("a[href], form[action], script[src], img[src], link[rel=icon]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("action") ?? e.GetAttribute("src")!).Where(t => !t.Contains(':')).Distinct())
            {
                var path = new Uri(new Uri("http://site.test/" + page), target).AbsolutePath.TrimStart('/');
                if (target[0] != '#' && !pack.Site.Files.ContainsKey(Uri.UnescapeDataString(path)))
                {
                    missing.Add($"{page}: {target}");
                }
            }
        }

        missing.Take(10).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("index.html", "cari/index.html", "biaya dua bulan", "mpp/blora/index.html", "playbook/blora-")]
    [InlineData("en/mpp/blora/index.html", "en/cari/index.html", "cost two months", "en/mpp/blora/index.html", "en/playbook/blora-")]
    public async Task From_a_page_to_the_results_and_on_to_one(string from, string to, string query, params string[] among)
    {
        await using var tab = await site.Open();
        var complaints = Complaints.WithRequests(tab.Page);
        await tab.Page.GotoAsync(pack.Address(from));
        var box = tab.Page.Locator("form[role=search] input[name=q]").First;
        await box.FillAsync(query);
        await box.PressAsync("Enter");
        var links = tab.Page.Locator("#search-results ol > li > a");
        await links.First.WaitForAsync();
        await tab.At(url => url.StartsWith(pack.Address(to) + "?q=", StringComparison.Ordinal));
        var found = await links.EvaluateAllAsync<string[]>("links => links.map(a => a.href)");
        found.Take(3).ShouldContain(address => among.Any(address.Contains), string.Join('\n', found));

        await links.First.ClickAsync();
        await tab.Page.Locator("main h1").WaitForAsync();
        await tab.At(url => url == found[0]);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_question_and_a_filter_are_answered_on_the_page()
    {
        await using var tab = await site.Open();
        var complaints = Complaints.WithRequests(tab.Page);
        await tab.Page.GotoAsync(pack.Address("cari/index.html"));
        await tab.Page.Locator("main input[name=q]").FillAsync("anggarn Surabya");
        await tab.Page.Locator("main input[name=q]").PressAsync("Enter");
        await tab.Page.Locator("#search-results mark").First.WaitForAsync();
        (await tab.Page.InnerTextAsync("#search-results > [role=status]")).ShouldContain("Dicari “anggaran” sebagai ganti “anggarn”.");
        await tab.Page.Locator("#search-results summary").ClickAsync();
        await tab.Page.Locator("#search-results input[name=kind][value=visit]").CheckAsync();
        await tab.Page.Locator("#search-results ol > li > a[href*='kunjungan/']").First.WaitForAsync();
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_JavaScript_the_lists_are_there()
    {
        await using var tab = await site.Open(new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync(pack.Address("cari/index.html"));
        await tab.Page.Locator("#search-results a[href$='/mpp/index.html']").ClickAsync();
        await tab.At(url => url == pack.Address("mpp/index.html"));
    }
}
