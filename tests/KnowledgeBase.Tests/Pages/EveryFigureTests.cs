using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Tests.Pages;

/// <summary>
/// Every figure on every page is a claim, or is computed in sight. The test walks the text of each finished page and asks
/// of each number where it stands: allowed are places, never values. A number typed into prose stands in none of them.
/// </summary>
public sealed partial class EveryFigureTests(RealSite site) : IClassFixture<RealSite>
{
    private const int Shown = 30;

    /// <summary>Places where a number is no figure, each with its reason.</summary>
    private static readonly (string Selector, string Reason)[] Names =
    [
        ("q", "words of a source, as printed"),
        ("pre:not(.prose *), code:not(.prose *)", "ids of figures, and the text of a correction"),
        ("sup, a[href^='#_s']", "number of a source in the page's list"),
        (".n", "counts of the site's own records, numbers of rows, years that head a group"),
        (".name", "street addresses, codes of regions, numbers of regulations, words of the glossary, publishers, what a source is about, sizes of paper"),
        (".law", "articles and years of a regulation, on its own page"),
        (".note", "what our note on a source says of its text, on the source's own page"),
        ("a.ext", "web addresses"),
        ("script", "data for programs: nobody reads it on the page"),
        ("svg, figcaption", "pictures and their captions: every number stands in the table beside them"),
        ("nav", "lists of headings"),
        ("time[datetime], .date", "dates of statements, and the age and weekday that follow from them"),
        (".chip, .more", "how many statements differ, or there are: counted on the record's page"),
        (".finding", "sentences over pictures, built from the statements of the table beside them alone"),
        ("a[href*='creativecommons.org']", "the name of the licence"),
        (".sources", "names and dates of sources"),
    ];

    [Fact]
    public void No_number_stands_without_a_claim_or_a_formula()
    {
        var bare = site.Pages
            .SelectMany(page => Texts(page.Value).Where(t => !IsFounded(page.Key, t)).Select(t => $"{page.Key}: …{Around(t)}…"))
            .ToList();

        None(bare, "numbers stand on pages without a claim or a formula");
    }

    [Fact]
    public void Every_figure_leads_to_the_statement_that_it_shows()
    {
        var lost = site.Pages
            .SelectMany(page => page.Value.QuerySelectorAll("main a.figure").Where(a => Statement(page.Key, a) is null).Select(a => $"{page.Key}: {a.OuterHtml}"))
            .ToList();

        None(lost, "figures lead nowhere");
    }

    [Fact]
    public void Every_statement_names_its_source_its_confidence_and_its_id()
    {
        var poor = site.Pages
            .SelectMany(page => page.Value.QuerySelectorAll(".says > li[id], .dates tbody > tr[id]").Select(s => (page.Key, Statement: s)))
            .Where(s => s.Statement.QuerySelector("a[href^='#_s']") is null
                || s.Statement.QuerySelector("code")?.TextContent.EndsWith("#" + s.Statement.Id, StringComparison.Ordinal) != true
                || (s.Statement.QuerySelector("small > b") is null && s.Statement.QuerySelector(".gap") is null))
            .Select(s => $"{s.Key}#{s.Statement.Id}")
            .ToList();

        None(poor, "statements lack source, confidence or id");
    }

    [Fact]
    public void The_walk_sees_a_typed_number()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            "<main><p>Biayanya Rp240 juta, <a href=\"#budget\">jadi 271 layanan</a>, <span class=\"calc\">93 hari</span>.</p></main>");

        Texts(document).Count(t => !IsFounded("mpp/blora/index.html", t)).ShouldBe(3);
    }

    private static void None(List<string> found, string what)
    {
        if (found.Count > 0)
        {
            Assert.Fail($"{found.Count} {what}:\n{string.Join('\n', found.Take(Shown))}");
        }
    }

    private static IEnumerable<INode> Texts(IDocument document) => document.QuerySelectorAll("main")
        .SelectMany(m => m.Descendants().Where(n => n.NodeType == NodeType.Text && Digit().IsMatch(n.TextContent)));

    private bool IsFounded(string page, INode text)
    {
        var parent = text.ParentElement!;
        return Names.Any(n => parent.Closest(n.Selector) is not null)
            || (parent.Closest("pre, code") is not null && site.IsPageOf(RecordKind.Page, page))
            || IsFigure(page, parent)
            || IsInLedger(parent)
            || IsComputed(parent)
            || IsTitle(page, parent);
    }

    private bool IsFigure(string page, IElement element) => element.Closest("a.figure") is { } link && Statement(page, link) is not null;

    private IElement? Statement(string page, IElement link)
    {
        var (file, fragment) = site.Target(page, link.GetAttribute("href") ?? "");
        var element = site.Pages.TryGetValue(file, out var target) && fragment.Length > 0 ? target.GetElementById(fragment) : null;
        return element?.Closest(".says > li, .dates tr, section");
    }

    // A statement itself, with its source beside it: its value and date, and the age and count that the site adds; not its prose.
    private static bool IsInLedger(IElement element) =>
        element.Closest(".says > li[id] > div:not(.d), .dates tr[id] > td:not(.d)") is { } cell
            ? cell.ParentElement!.QuerySelector("a[href^='#_s']") is not null
            : element.Closest("small") is { } small && small.QuerySelector("b") is not null && Confidence().IsMatch(small.TextContent);

    // The formula stands in sight, or the element holds the two dates that it counts between.
    private static bool IsComputed(IElement element) =>
        element.Closest(".calc, .when") is { } sum && Sign().IsMatch(sum.TextContent);

    // The page's own name, or a link to a record by its name.
    private bool IsTitle(string page, IElement element)
    {
        if (element.Closest("h1") is not null)
        {
            return true;
        }

        var link = element.Closest("a[href]");
        if (link is null)
        {
            return false;
        }

        var (file, _) = site.Target(page, link.GetAttribute("href")!);
        return (site.Titles.TryGetValue(file, out var title) && title.Contains(link.TextContent.Trim(), StringComparison.Ordinal))
            || site.IsPageOf(RecordKind.Regulation, file);
    }

    private static string Around(INode text) => White().Replace(text.TextContent.Trim(), " ") is { Length: > 90 } full
        ? full[Math.Max(0, Digit().Match(full).Index - 40)..Math.Min(full.Length, Digit().Match(full).Index + 50)]
        : White().Replace(text.ParentElement!.TextContent.Trim(), " ");

    [GeneratedRegex(@"\p{Nd}")]
    private static partial Regex Digit();

    [GeneratedRegex(@"[−÷=;]")]
    private static partial Regex Sign();

    [GeneratedRegex("sumber|source")]
    private static partial Regex Confidence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
