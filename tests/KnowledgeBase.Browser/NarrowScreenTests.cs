using KnowledgeBase.Browser.Site;

namespace KnowledgeBase.Browser;

public sealed class NarrowScreenTests(SiteFixture site)
{
    // Text that a box cuts off, or that stands outside the screen where nothing can be scrolled to it.
    private const string CutText = """
        () => {
          const cut = [];
          const hidden = e => e.closest('.vh, thead');
          const scrolls = e => { for (; e && e !== document.body; e = e.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) return true; return false; };
          for (const e of document.body.querySelectorAll('*')) {
            if (hidden(e) || !e.textContent.trim()) continue;
            const style = getComputedStyle(e);
            if (['hidden', 'clip'].includes(style.overflowX) && !(e instanceof SVGElement) && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
              cut.push('cut by its box: ' + e.outerHTML.slice(0, 160));
          }
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, e = node.parentElement;
            if (!node.data.trim() || hidden(e) || scrolls(e) || !e.checkVisibility({ contentVisibilityAuto: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const r = range.getBoundingClientRect();
            if (r.width > 0 && (r.right > innerWidth + 1 || r.left < -1)) cut.push('outside the screen: ' + node.data.trim().slice(0, 80) + ' in ' + e.outerHTML.slice(0, 120));
          }
          return cut;
        }
        """;

    private const string SmallTargets = """
        () => [...document.querySelectorAll('header a')]
          .filter(a => a.getBoundingClientRect().height < 44)
          .map(a => a.textContent + ': ' + a.getBoundingClientRect().height + ' px')
        """;

    public static TheoryData<string> Pages => Samples.InBothLanguages;

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_fits_320_and_360_pixels_and_its_navigation_fits_a_thumb(string address)
    {
        await using var tab = await site.Open(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await tab.Go(address);
        foreach (var width in new[] { 320, 360 })
        {
            await tab.Page.SetViewportSizeAsync(width, 640);
            (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, "the page scrolls sideways");
            (await tab.Page.EvaluateAsync<string[]>(CutText)).ShouldBeEmpty($"at {width} px");
            (await tab.Page.EvaluateAsync<string[]>(SmallTargets)).ShouldBeEmpty($"at {width} px");
        }
    }
}
