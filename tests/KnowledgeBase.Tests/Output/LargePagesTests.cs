using System.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Tests.Output;

/// <summary>The heaviest page is told after compression.</summary>
public sealed class LargePagesTests
{
    [Fact]
    public void A_long_page_that_shrinks_is_not_the_heaviest()
    {
        var heavy = Totals(Page("mpp/index.html", 200_000, seed: null), Page("playbook/_2/index.html", 40_000, 1), Page("playbook/a/index.html", 30_000, 2)).Large.Heaviest().ShouldNotBeNull();
        heavy.Path.ShouldBe("playbook/_2/index.html");
        heavy.Bytes.ShouldBe(40_000);
        heavy.Compressed.ShouldBeInRange(15_000, 40_000);
    }

    [Fact]
    public void In_any_order_it_is_the_same_page()
    {
        var pages = Enumerable.Range(0, 60).Select(i => Page($"{(i % 2 == 0 ? "en/" : "")}t{i % 20}/r{i}/index.html", 1_000 + (i * 137 % 61 * 100), i % 3 == 0 ? null : i)).ToList();
        var first = Totals([.. pages]).Large.Heaviest();
        for (var round = 0; round < 20; round++)
        {
            var dice = new Hostile.Dice(11, round);
            var shuffled = pages.OrderBy(_ => dice.Below(1_000)).ToArray();
            Totals(shuffled).Large.Heaviest().ShouldBe(first);
        }
    }

    [Fact]
    public void Without_pages_there_is_none() => Totals(new OutputFile("a.txt", new byte[10])).Large.Heaviest().ShouldBeNull();

    private static SiteTotals Totals(params OutputFile[] pages) => SiteTotals.Of(pages);

    /// <summary>A page that says one thing again and again, or nothing twice.</summary>
    private static OutputFile Page(string path, int length, int? seed)
    {
        var text = new byte[length];
        if (seed is { } start)
        {
            var dice = new Hostile.Dice(7, start);
            for (var i = 0; i < length; i++)
            {
                text[i] = (byte)('a' + dice.Below(26));
            }
        }

        return new OutputFile(path, text);
    }
}
