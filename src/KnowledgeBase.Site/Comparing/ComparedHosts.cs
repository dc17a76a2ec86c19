using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Comparing;

/// <summary>What the comparison shows, the same in every language: each thing computed once, when a page or a file first asks.</summary>
internal sealed class ComparedHosts
{
    // Up to here everything fits the page of the chooser and one file beside it, and choosing needs no more requests.
    private const int MostHostsAtOnce = 100;
    private const int MostChoicesAtOnce = 250;

    // More names than this are too much to load for a choice of two: playbooks are then compared as their hosts.
    private const int MostChoices = 2000;

    private readonly Lazy<Timelines> times;
    private readonly Lazy<IReadOnlyList<HostPair>> pairs;
    private readonly Lazy<MoneyGroups> money;
    private readonly Lazy<IReadOnlyList<HostRow>> facts;
    private readonly Lazy<IReadOnlyList<Bilingual>> labels;
    private readonly Lazy<MoneyJudge> judge;

    private ComparedHosts(Catalog catalog, IReadOnlyList<Host> hosts, int playbooks)
    {
        Hosts = hosts;
        times = new(() => Timelines.Of(hosts));
        pairs = new(() => ComparePairs.Of(catalog, Times));
        money = new(() => MoneyGroups.Of(hosts));
        facts = new(() => [.. hosts.Select(h => new HostRow(h, catalog.Get(h.Region), CompareFacts.Of(catalog, h)))]);
        // All hosts have the same facts in the same order; one that nobody tells of is left out.
        labels = new(() => [.. Facts[0].Facts.Where((_, i) => Facts.Any(r => !r.Facts[i].IsUnknown)).Select(f => f.Label).Distinct()]);
        judge = new(() => new MoneyJudge(hosts.OrderBy(h => h.Id, StringComparer.Ordinal).SelectMany(MoneyGroups.Lines).Select(l => l.Statement)));
        IsLarge = hosts.Count > MostHostsAtOnce || hosts.Count + playbooks > MostChoicesAtOnce;
        OffersPlaybooks = hosts.Count + playbooks <= MostChoices;
    }

    /// <summary>All hosts by name.</summary>
    public IReadOnlyList<Host> Hosts { get; }

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

    /// <summary>Whether names and data stand in files of their own: the names in one, the data in one for each host.</summary>
    public bool IsLarge { get; }

    /// <summary>Whether playbooks can be chosen as such.</summary>
    public bool OffersPlaybooks { get; }

    /// <summary>The comparison of a site; null where there is nothing to compare.</summary>
    public static ComparedHosts? Of(Catalog catalog) => ComparisonAddress.Exists(catalog)
        ? new ComparedHosts(
            catalog,
            [.. catalog.All<Host>().OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Id, StringComparer.Ordinal)],
            catalog.All<Playbook>().Count)
        : null;
}
