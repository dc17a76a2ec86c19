using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Comparing;

/// <summary>What the comparison shows, the same in every language: each thing computed once, when a page or a file first asks. How large it is, and so which files it has, is part of the shape of each.</summary>
internal sealed class ComparedHosts
{
    // Up to here everything fits the page of the chooser and one file beside it, and choosing needs no more requests.
    private const int MostHostsAtOnce = 100;
    private const int MostChoicesAtOnce = 250;

    // More names than this are too much to load for a choice of two: playbooks are then compared as their hosts.
    private const int MostChoices = 2000;

    private readonly Gathered<IReadOnlyList<Host>> hosts;
    private readonly Gathered<Timelines> times;
    private readonly Gathered<IReadOnlyList<HostPair>> pairs;
    private readonly Gathered<MoneyGroups> money;
    private readonly Gathered<IReadOnlyList<HostRow>> facts;
    private readonly Gathered<IReadOnlyList<Bilingual>> labels;
    private readonly Gathered<MoneyJudge> judge;

    private ComparedHosts(Catalog catalog)
    {
        hosts = new(() => [.. catalog.All<Host>().OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Id, StringComparer.Ordinal)]);
        times = new(() => Timelines.Of(Hosts));
        pairs = new(() => ComparePairs.Of(catalog, Times));
        money = new(() => MoneyGroups.Of(Hosts));
        facts = new(() => [.. Hosts.Select(h => new HostRow(h, catalog.Get(h.Region), CompareFacts.Of(catalog, h)))]);
        // All hosts have the same facts in the same order; one that nobody tells of is left out.
        labels = new(() => [.. Facts[0].Facts.Where((_, i) => Facts.Any(r => !r.Facts[i].IsUnknown)).Select(f => f.Label).Distinct()]);
        judge = new(() => new MoneyJudge(Hosts.OrderBy(h => h.Id, StringComparer.Ordinal).SelectMany(MoneyGroups.Lines).Select(l => l.Statement)));
        var playbooks = catalog.All<Playbook>().Count;
        IsLarge = Hosts.Count > MostHostsAtOnce || Hosts.Count + playbooks > MostChoicesAtOnce;
        OffersPlaybooks = Hosts.Count + playbooks <= MostChoices;
    }

    /// <summary>All hosts by name.</summary>
    public IReadOnlyList<Host> Hosts => hosts.Value;

    /// <summary>All timelines on one axis.</summary>
    public Timelines Times => times.Value;

    /// <summary>Ready-made pairs.</summary>
    public IReadOnlyList<HostPair> Pairs => pairs.Value;

    /// <summary>All money, sorted.</summary>
    public MoneyGroups Money => money.Value;

    /// <summary>How many entries the money has, counted without sorting it: its lines, and the hosts without one.</summary>
    public int MoneyEntries => Hosts.Sum(h => Math.Max(1, MoneyGroups.Lines(h).Count));

    /// <summary>Facts of all hosts.</summary>
    public IReadOnlyList<HostRow> Facts => facts.Value;

    /// <summary>The labels of the facts that are known of any host, in their order.</summary>
    public IReadOnlyList<Bilingual> Labels => labels.Value;

    /// <summary>What may be compared with what.</summary>
    public MoneyJudge Judge => judge.Value;

    /// <summary>Times and what may be compared, for a file of one host, whose shape names what it takes from the others.</summary>
    public (Timelines Times, MoneyJudge Judge) Apart => (times.Apart, judge.Apart);

    /// <summary>Whether names and data stand in files of their own: the names in one, the data in one for each host.</summary>
    public bool IsLarge { get; }

    /// <summary>Whether playbooks can be chosen as such.</summary>
    public bool OffersPlaybooks { get; }

    /// <summary>The comparison of a site; null where there is nothing to compare.</summary>
    public static ComparedHosts? Of(Catalog catalog) => ComparisonAddress.Exists(catalog) ? new ComparedHosts(catalog) : null;
}
