using System.Diagnostics;
using KnowledgeBase.Browser.Machine;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>“My region” as a planner meets it, on a small phone: from the home page to three hosts, a range or an honest refusal.</summary>
public sealed class PlannerTests(SiteFixture site)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 640 }, HasTouch = true };

    [Fact]
    public async Task A_region_without_an_MPP_gets_three_nearest_hosts_with_reasons_and_a_range_within_a_minute()
    {
        await using var tab = await site.Open(Phone);
        var complaints = Complaints.Of(tab.Page);
        var clock = Stopwatch.StartNew();
        await tab.Go("");
        await tab.Page.Locator("nav.main a[href$='rencana/']").TapAsync();
        await Field(tab.Page, "place").FillAsync("Kabupaten Rembang");
        await Field(tab.Page, "building").SelectOptionAsync("new");
        await Field(tab.Page, "ceiling").FillAsync("5.000");
        await Field(tab.Page, "months").FillAsync("12");
        await tab.Page.Locator("#planner-form [type=submit]").TapAsync();

        var hosts = tab.Page.Locator("#planner-results > ol > li");
        await hosts.First.WaitForAsync();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (await hosts.CountAsync()).ShouldBe(3);
        foreach (var text in await hosts.AllInnerTextsAsync())
        {
            text.ShouldMatch(@"Kedekatan \d+ dari 100");
            text.ShouldContain("penduduk daerah ini belum diketahui");
            text.ShouldContain("Jenis daerah:");
            text.ShouldContain("Biaya:");
        }

        (await tab.Page.InnerTextAsync("#planner-status")).ShouldStartWith("3 MPP terdekat untuk Kabupaten Rembang");
        (await tab.Page.Locator("[data-option=new]").InnerTextAsync()).ShouldMatch(@"rendah Rp.+; tengah Rp.+; tinggi Rp.+; n = \d");
        (await tab.Page.Locator("[data-option=new]").InnerTextAsync()).ShouldContain("Kisaran ditolak: n = 0");
        (await tab.Page.Locator("[data-option=part]").IsVisibleAsync()).ShouldBeFalse();
        (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_address_can_be_shared()
    {
        await using var tab = await site.Open();
        await tab.Go("rencana/");
        await Field(tab.Page, "place").FillAsync("blora");
        await Field(tab.Page, "place").PressAsync("Enter");
        await tab.Page.Locator("#planner-results h2").WaitForAsync();
        await tab.Page.Locator("#planner-form summary").ClickAsync();
        await Field(tab.Page, "w0").FillAsync("0");
        await Field(tab.Page, "w0").PressAsync("Tab");
        await tab.At(url => url.EndsWith("?d=33.16&j=927.961&w=022232", StringComparison.Ordinal));
        (await tab.Page.Locator("#planner-results .notice a").First.InnerTextAsync()).ShouldBe("MPP Kabupaten Blora");
        var nearest = await Nearest(tab.Page);
        nearest.ShouldNotContain(n => n.Contains("Blora"));

        await using var friend = await site.Open();
        await friend.Page.GotoAsync(tab.Page.Url);
        await friend.Page.Locator("#planner-results h2").WaitForAsync();
        (await Nearest(friend.Page)).ShouldBe(nearest);
        (await Field(friend.Page, "w0").InputValueAsync()).ShouldBe("0");
        (await friend.Page.Locator("#planner-results").InnerTextAsync()).ShouldNotContain("Penduduk:");
    }

    [Fact]
    public async Task What_the_page_of_the_province_says_without_script_the_desk_says_too()
    {
        await using var plain = await site.Open(new() { JavaScriptEnabled = false });
        await plain.Go("rencana/");
        (await plain.Page.Locator("#planner-form").IsVisibleAsync()).ShouldBeFalse();
        await plain.Page.Locator(".provinces a[href$='jawa-timur/']").ClickAsync();
        var row = plain.Page.Locator("main tbody tr:has(a[href*='d=35.15'])");
        var said = await row.Locator("p.calc > a").AllInnerTextsAsync();
        said.Count.ShouldBe(3);

        await using var tab = await site.Open();
        await tab.Go("rencana/?d=35.15");
        await tab.Page.Locator("#planner-results h2").WaitForAsync();
        (await Nearest(tab.Page)).ShouldBe(said);
    }

    [Theory]
    [InlineData("?d=<img src=x onerror=__pwned=1>&j=<b>&w=99&g=__proto__")]
    [InlineData("?d=33.17&j=99999999999999999999&p=99999999999999&b=-4&g=nothing&w=000000")]
    [InlineData("?d=33.17&p=abc&b=&w=5")]
    public async Task Odd_addresses_run_nothing_and_break_nothing(string query)
    {
        await using var tab = await site.Open(new() { BypassCSP = true });
        var complaints = Complaints.Of(tab.Page);
        await tab.Go("rencana/" + query);
        await Field(tab.Page, "place").WaitForAsync();
        (await tab.Page.EvaluateAsync<bool>("'__pwned' in window")).ShouldBeFalse();
        (await tab.Page.Locator("#planner-results").Locator("img, script, iframe").CountAsync()).ShouldBe(0);
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_not_in_the_list_is_said()
    {
        await using var tab = await site.Open();
        await tab.Go("en/rencana/");
        await Field(tab.Page, "place").FillAsync("Atlantis");
        await Field(tab.Page, "place").PressAsync("Tab");
        (await tab.Page.InnerTextAsync("#planner-status")).ShouldStartWith("That name is not in the list.");
    }

    [Theory, InlineData("rencana/?d=33.17&g=new&p=5000&b=12"), InlineData("en/rencana/?d=33.16")]
    public async Task Axe_finds_nothing_on_results_with_weights(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        await tab.Page.Locator("#planner-results h2").WaitForAsync();
        foreach (var summary in await tab.Page.Locator("main summary:visible").AllAsync())
        {
            await summary.ClickAsync();
        }

        var found = await Axe.OnScreens(tab.Page);
        found.ShouldBeEmpty();
    }

    private static ILocator Field(IPage page, string name) => page.Locator($"#planner-form [name={name}]");

    private static async Task<IReadOnlyList<string>> Nearest(IPage page) => await page.Locator("#planner-results > ol h3 a").AllInnerTextsAsync();
}
