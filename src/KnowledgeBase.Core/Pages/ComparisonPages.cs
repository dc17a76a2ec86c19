using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>Pages that set hosts side by side.</summary>
public abstract record ComparisonPage : Page;

/// <summary>Where comparing begins: the chooser, the picture of all timelines, and pairs that are ready.</summary>
/// <param name="Hosts">Hosts to choose from, by name; none on a large site, where the script takes the names from <paramref name="Choices"/>.</param>
/// <param name="Playbooks">Playbooks to choose from, by name; likewise.</param>
/// <param name="Choices">Path of the names under the site's root; null where they stand in the page.</param>
/// <param name="Times">All timelines on one axis.</param>
/// <param name="Shown">The timelines that the page shows: all, or the first.</param>
/// <param name="Pairs">Ready-made pairs.</param>
/// <param name="Told">Comparisons that others made.</param>
/// <param name="Script">Path of the chooser's script under the site's root.</param>
/// <param name="Data">Path of its data under the site's root.</param>
public sealed record ComparePage(
    IReadOnlyList<Host> Hosts,
    IReadOnlyList<Playbook> Playbooks,
    string? Choices,
    Timelines Times,
    IReadOnlyList<HostTimeline> Shown,
    IReadOnlyList<HostPair> Pairs,
    IReadOnlyList<ComparedPair> Told,
    string Script,
    string Data) : ComparisonPage;

/// <summary>Facts of all hosts, a row for each.</summary>
/// <param name="Labels">Facts that at least one host has.</param>
/// <param name="Rows">Hosts with those facts.</param>
/// <param name="Csv">Path of the same table as a file.</param>
public sealed record CompareFactsPage(IReadOnlyList<Bilingual> Labels, IReadOnlyList<HostRow> Rows, string Csv) : ComparisonPage;

/// <summary>Money of all hosts, sorted into what may be compared and what may not.</summary>
/// <param name="Groups">What may be compared: each group with those of its lines that this part shows.</param>
/// <param name="Alone">What may not.</param>
/// <param name="Silent">Hosts of whose budget no amount is known.</param>
/// <param name="Csv">Path of the same table as a file.</param>
public sealed record CompareMoneyPage(
    IReadOnlyList<(MoneyGroup Group, IReadOnlyList<DerivedInput> Lines)> Groups, IReadOnlyList<LoneMoney> Alone, IReadOnlyList<Host> Silent, string Csv)
    : ComparisonPage
{
    /// <summary>The part with these entries, without a frame.</summary>
    public static CompareMoneyPage Of(MoneyGroups money, int skip, int take, string csv, PageFrame frame)
    {
        ArgumentNullException.ThrowIfNull(money);
        var (before, groups) = (0, new List<(MoneyGroup, IReadOnlyList<DerivedInput>)>());
        foreach (var group in money.Groups)
        {
            groups.Add((group, PagePart.Window(group.Lines, before, skip, take)));
            before += group.Lines.Count;
        }

        return new CompareMoneyPage(
            [.. groups.Where(g => g.Item2.Count > 0)],
            PagePart.Window(money.Alone, before, skip, take),
            PagePart.Window(money.Silent, before + money.Alone.Count, skip, take),
            csv) { Frame = frame };
    }
}

/// <summary>Timelines of all hosts, plans beside outcomes.</summary>
/// <param name="Times">All timelines: what the page counts.</param>
/// <param name="Shown">Timelines that this part shows.</param>
/// <param name="Slips">Plans that this part sets beside their outcomes.</param>
/// <param name="LeftOut">Hosts that cannot be aligned and that this part names.</param>
/// <param name="Csv">Path of the same table as a file.</param>
public sealed record CompareTimesPage(
    Timelines Times, IReadOnlyList<HostTimeline> Shown, IReadOnlyList<(Host Host, Slip Slip)> Slips, IReadOnlyList<HostTimeline> LeftOut, string Csv)
    : ComparisonPage;

/// <summary>Two hosts side by side.</summary>
/// <param name="Pair">The two, in the order of their ids.</param>
/// <param name="Facts">Facts of each, the same labels in the same order.</param>
/// <param name="Money">Amounts on their budgets, in the order of components.</param>
/// <param name="Ratios">Amounts of the two that measure the same thing.</param>
/// <param name="Refused">Why the amounts that the two show first are not compared; empty when they are, or when one is unknown.</param>
/// <param name="Derived">Budget for each unit, of each host.</param>
/// <param name="Times">Both on one axis.</param>
/// <param name="Told">Comparisons of the two that others made.</param>
public sealed record ComparePairPage(
    HostPair Pair,
    IReadOnlyList<IReadOnlyList<KeyFact>> Facts,
    IReadOnlyList<IReadOnlyList<DerivedInput>> Money,
    IReadOnlyList<ComparedAmounts> Ratios,
    IReadOnlyList<Bilingual> Refused,
    IReadOnlyList<IReadOnlyList<DerivedFigure>> Derived,
    Timelines Times,
    IReadOnlyList<ComparedPair> Told) : ComparisonPage;

/// <summary>Two hosts, in the order of their ids.</summary>
public sealed record HostPair(Host One, Host Two)
{
    /// <summary>The last part of its address: <c>blora-kabupaten-pasuruan</c>.</summary>
    public string Segment => $"{One.Id}-{Two.Id}";

    /// <summary>The pair of two hosts, whatever their order.</summary>
    public static HostPair Of(Host one, Host two) =>
        string.CompareOrdinal(one.Id, two.Id) <= 0 ? new(one, two) : new(two, one);
}

/// <summary>Two amounts that measure the same thing, and how they relate; the ratio is null where one is a range or a limit.</summary>
public sealed record ComparedAmounts(DerivedInput One, DerivedInput Two, MoneyRatio Ratio);

/// <summary>Addresses of the comparison.</summary>
public static class ComparisonAddress
{
    /// <summary>Parts of the comparison that are no pair; a pair's segment always has a hyphen.</summary>
    public const string Facts = "fakta", Money = "anggaran", Times = "waktu";

    private const string Segment = "banding/";

    /// <summary>Where comparing begins.</summary>
    public static SiteAddress Of(Language language) => new(SiteAddress.Home(language).Path + Segment);

    /// <summary>A part of it, or a pair.</summary>
    public static SiteAddress Of(Language language, string part) => new($"{Of(language).Path}{part}/");

    /// <summary>The file of a table that belongs to a part.</summary>
    public static string Csv(Language language, string part) => $"{Of(language).Path}{part}.csv";

    /// <summary>The data of the chooser.</summary>
    public static string Data(Language language) => Of(language).Path + "data.js";

    /// <summary>The names to choose from, on a large site.</summary>
    public static string Choices(Language language) => Of(language).Path + "choices.js";

    /// <summary>What the chooser shows of one host, on a large site.</summary>
    public static string Data(Language language, Host host) => $"{Of(language).Path}data/{host.Id}.js";

    /// <summary>Whether the site has a comparison: there is something to compare.</summary>
    public static bool Exists(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.HasAtLeast<Host>(2);
    }
}
