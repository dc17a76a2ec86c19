using KnowledgeBase.Browser.Site;

namespace KnowledgeBase.Browser;

public sealed class KeyboardTests(SiteFixture site)
{
    // What has the focus, how it shows, and whether it is on the screen.
    private const string Focused = """
        () => {
          const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
          return [e.tagName, e.className, s.outlineStyle, parseFloat(s.outlineWidth) || 0,
            r.width > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth, e.outerHTML.slice(0, 120)].map(String);
        }
        """;

    [Theory, InlineData(""), InlineData("en/" + Samples.Host), InlineData(Samples.Playbook), InlineData("404.html")]
    public async Task Tab_reaches_the_skip_link_first_and_it_leads_past_the_navigation(string address)
    {
        await using var tab = await site.Open();
        await tab.Go(address);

        await tab.Page.Keyboard.PressAsync("Tab");
        var skip = await tab.Page.EvaluateAsync<string[]>(Focused);
        skip[1].ShouldBe("vh");
        skip[4].ShouldBe("true", "the skip link shows when it has the focus");

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.At(url => url.EndsWith("#_main", StringComparison.Ordinal));
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null")).ShouldBeTrue("the next stop is past the navigation");
    }

    [Theory, InlineData("", 40), InlineData(Samples.Host, 60), InlineData("en/" + Samples.Playbook, 80)]
    public async Task The_focus_is_seen_at_every_stop(string address, int stops)
    {
        await using var tab = await site.Open();
        await tab.Go(address);
        var kinds = new HashSet<string>();
        for (var i = 0; i < stops; i++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var at = await tab.Page.EvaluateAsync<string[]>(Focused);
            if (at[0] == "BODY")
            {
                break;
            }

            kinds.Add(at[0]);
            at[2].ShouldNotBe("none", at[5]);
            double.Parse(at[3]).ShouldBeGreaterThanOrEqualTo(2, at[5]);
            at[4].ShouldBe("true", "on the screen: " + at[5]);
        }

        kinds.ShouldContain("A");
        if (address.Contains("playbook", StringComparison.Ordinal))
        {
            kinds.ShouldContain("SUMMARY");
        }
    }

    [Fact]
    public async Task Enter_opens_the_statements_of_a_fact()
    {
        await using var tab = await site.Open();
        await tab.Go(Samples.Playbook);
        var summary = tab.Page.Locator("summary").First;
        await summary.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        (await tab.Page.Locator("details").First.Locator("q").First.IsVisibleAsync()).ShouldBeTrue();
    }
}
