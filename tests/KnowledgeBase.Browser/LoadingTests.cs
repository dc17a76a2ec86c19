using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

public sealed class LoadingTests(SiteFixture site)
{
    public static TheoryData<string> Pages => Samples.WithoutScript;

    public static TheoryData<string> ScriptedPages => Samples.WithScript;

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_one_request_and_the_browser_has_nothing_to_complain_of(string address)
    {
        await using var tab = await site.Open();
        var requests = new List<string>();
        var complaints = Complaints.WithFailedRequests(tab.Page);
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        await tab.Go(address, WaitUntilState.NetworkIdle);

        requests.Where(r => !r.EndsWith("/theme/icon.svg", StringComparison.Ordinal)).ShouldBe([new Uri(site.Root, address).AbsoluteUri]);
        complaints.ShouldBeEmpty();
        (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('body > a.vh')).position")).ShouldBe("absolute", "the style sheet is applied");
    }

    [Theory, MemberData(nameof(ScriptedPages))]
    public async Task A_page_with_a_script_asks_only_this_site_and_the_browser_has_nothing_to_complain_of(string address)
    {
        await using var tab = await site.Open();
        var requests = new List<string>();
        var complaints = Complaints.WithFailedRequests(tab.Page);
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        await tab.Go(address, WaitUntilState.NetworkIdle);

        requests.ShouldAllBe(r => r.StartsWith(site.Root.AbsoluteUri, StringComparison.Ordinal));
        requests.Count(r => r.EndsWith(".js", StringComparison.Ordinal)).ShouldBeInRange(1, 2, "a script, and its data where it has any");
        complaints.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Without_JavaScript_a_page_says_the_same(string address)
    {
        await using var with = await site.Open();
        await using var without = await site.Open(new() { JavaScriptEnabled = false });
        await with.Go(address);
        await without.Go(address);

        (await without.Page.InnerTextAsync("body")).ShouldBe(await with.Page.InnerTextAsync("body"));
    }

    [Theory, InlineData(""), InlineData("en/")]
    public async Task Without_JavaScript_key_facts_open_their_statements_and_figures_lead_to_theirs(string language)
    {
        await using var tab = await site.Open(new() { JavaScriptEnabled = false });
        await tab.Go(language + Samples.Playbook);
        (await tab.Page.Locator(".facts > div").CountAsync()).ShouldBeGreaterThan(4);

        var details = tab.Page.Locator(".facts details");
        var count = await details.CountAsync();
        count.ShouldBeGreaterThan(2);
        for (var i = 0; i < count; i++)
        {
            var says = details.Nth(i).Locator("q").First;
            (await says.IsVisibleAsync()).ShouldBeFalse();
            await details.Nth(i).Locator("summary").ClickAsync();
            (await says.IsVisibleAsync()).ShouldBeTrue();
        }

        var figure = tab.Page.Locator("main a[href*='mpp/blora/#budget']").First;
        await figure.ClickAsync();
        await tab.At(url => url.Contains("mpp/blora/#budget", StringComparison.Ordinal));
        var anchor = new Uri(tab.Page.Url).Fragment.TrimStart('#');
        var target = tab.Page.Locator($"[id='{anchor}']");
        (await target.CountAsync()).ShouldBe(1);
        (await target.InnerTextAsync()).ShouldContain("844");
        (await tab.Page.Locator(":target").GetAttributeAsync("id")).ShouldBe(anchor);
    }

    [Theory, InlineData("index.html"), InlineData("mpp/blora/index.html"), InlineData("en/playbook/blora-cepat/index.html")]
    public async Task From_a_folder_on_disk_a_page_looks_the_same(string page)
    {
        await using var disk = await site.Open();
        await using var web = await site.Open();
        var complaints = Complaints.WithFailedRequests(disk.Page);
        await disk.Page.GotoAsync(new Uri(Path.Combine(site.Site.Folder, page)).AbsoluteUri);
        await web.Go(page);

        (await disk.Page.InnerTextAsync("body")).ShouldBe(await web.Page.InnerTextAsync("body"));
        (await disk.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('body > a.vh')).position")).ShouldBe("absolute", "the style sheet is applied");
        complaints.ShouldBeEmpty();
    }
}
