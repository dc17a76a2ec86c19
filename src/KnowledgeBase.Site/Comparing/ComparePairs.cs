using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Comparing;

/// <summary>Chooses the pairs of hosts that have a page of their own: by rule, never by hand.</summary>
internal static class ComparePairs
{
    // Every set gives at most 8 × 7 ÷ 2 pairs, however large the site.
    private const int MostOfASet = 8;

    /// <summary>Pairs that somebody compared, hosts on the time axis, hosts with a playbook; of each the best known.</summary>
    public static IReadOnlyList<HostPair> Of(Catalog catalog, Timelines times)
    {
        var told = catalog.Comparisons
            .Where(c => c.Left.Record is Host && c.Right.Record is Host && c.Left.Record.Key != c.Right.Record.Key)
            .Select(c => HostPair.Of((Host)c.Left.Record, (Host)c.Right.Record));
        var known = catalog.All<Host>().ToDictionary(h => h.Key, h => Completeness.Of(catalog, h).Known);
        var timed = BestKnown(known, times.Shown.Where(t => t.Length is not null).Select(t => t.Host));
        var practised = BestKnown(known, catalog.All<Playbook>().Select(p => catalog.Get(p.Host)).DistinctBy(h => h.Key));

        // Two pairs of hosts could in theory spell the same address (a + b-c, a-b + c): the first keeps it.
        return [.. told.Take(MostOfASet).Concat(Pairs(timed)).Concat(Pairs(practised)).DistinctBy(p => p.Segment, StringComparer.Ordinal)];
    }

    private static List<Host> BestKnown(Dictionary<RecordKey, int> known, IEnumerable<Host> hosts) => [.. hosts
        .OrderByDescending(h => known[h.Key]).ThenBy(h => h.Id, StringComparer.Ordinal)
        .Take(MostOfASet)
        .OrderBy(h => h.Id, StringComparer.Ordinal)];

    private static IEnumerable<HostPair> Pairs(List<Host> hosts) =>
        hosts.SelectMany((one, i) => hosts.Skip(i + 1).Select(two => HostPair.Of(one, two)));
}
