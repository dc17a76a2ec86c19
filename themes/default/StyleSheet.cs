using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Theme.Default;

/// <summary>A style sheet. Every page of a sort carries the same one inside, the same to the byte, so that its hash in the policy allows it.</summary>
internal sealed partial class StyleSheet
{
    // Before the sheets, which have parts in common: each is made small once.
    private static readonly Dictionary<string, string> Small = new(StringComparer.Ordinal);

    private static readonly StyleSheet Plain = new("base");
    private static readonly StyleSheet Lists = new("base", "list", "pager");
    private static readonly StyleSheet Pictured = new("base", "list", "pager", "pictures");
    private static readonly StyleSheet Forms = new("base", "list", "pager", "form");
    private static readonly StyleSheet Evidence = new("base", "evidence");
    private static readonly StyleSheet Desk = new("base", "list", "pager", "planner");
    private static readonly StyleSheet Visits = new("base", "list", "pager", "visiting");
    private static readonly StyleSheet Steps = new("base", "evidence", "playbook");
    // Records of which a large site tells more than fits a page.
    private static readonly StyleSheet PlainParts = new("base", "pager");
    private static readonly StyleSheet EvidenceParts = new("base", "evidence", "pager");
    private static readonly StyleSheet StepsParts = new("base", "evidence", "playbook", "pager");
    private static readonly StyleSheet Comparing = new("base", "list", "pager", "compare");

    private StyleSheet(params string[] parts)
    {
        foreach (var part in parts.Except(Small.Keys))
        {
            Small.Add(part, Minify(Encoding.UTF8.GetString(Assets.Read(part + ".css"))));
        }

        Content = new(string.Concat(parts.Select(p => Small[p])));
        Hash = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content.Html))) + "'";
    }

    /// <summary>Every sheet that a page may carry.</summary>
    public static IReadOnlyList<StyleSheet> All { get; } = [Plain, Lists, Pictured, Forms, Evidence, Desk, Visits, Steps, Comparing, PlainParts, EvidenceParts, StepsParts];

    /// <summary>What stands between the tags.</summary>
    public Markup Content { get; }

    /// <summary>Its hash in the form of Content-Security-Policy.</summary>
    public string Hash { get; }

    /// <summary>The sheet of a page: no page carries rules for what it cannot show.</summary>
    public static StyleSheet Of(Page page) => page switch
    {
        PlaybookPage => page.Frame.Part.Count > 1 ? StepsParts : Steps,
        ComparisonPage => Comparing,
        HostPage or RegionPage or VisitPage or ReplicationPage => page.Frame.Part.Count > 1 ? EvidenceParts : Evidence,
        PlannerPage or ProvincePlannerPage or ReadinessPage => Desk,
        NeedPage or AdaptSheetPage or AdaptSheetsPage or DelegationsPage => Visits,
        FollowUpPage or LineagePage or MapPage => Pictured,
        HomePage or ListPage or BoardPage or SearchPage => Lists,
        KitPage => Forms,
        _ => page.Frame.Part.Count > 1 ? PlainParts : Plain,
    };

    /// <summary>Takes out comments and idle white space; nothing cleverer.</summary>
    private static string Minify(string css)
    {
        css = Comment().Replace(css, "");
        css = WhiteSpace().Replace(css, " ");
        css = AroundPunctuation().Replace(css, "$1");
        return AfterColon().Replace(css, ":").Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?([{};,]) ?")]
    private static partial Regex AroundPunctuation();

    // Only after: a space before a colon separates selectors.
    [GeneratedRegex(": ")]
    private static partial Regex AfterColon();
}
