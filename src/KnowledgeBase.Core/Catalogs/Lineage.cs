using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Who learned from whom. An end that the sources leave open stays open.</summary>
public sealed record Lineage(IReadOnlyList<LineageNode> Nodes, IReadOnlyList<LineageEdge> Edges)
{
    /// <summary>The lineage of all records: what is recorded of the learning, and visits of which nothing is.</summary>
    public static Lineage Of(Catalog catalog)
    {
        var seen = new List<(LineageNode From, LineageNode To, LineageKind Kind, Replication? Replication, Visit? Visit)>();
        foreach (var replication in catalog.All<Replication>())
        {
            var kind = FollowUps.IsServed(replication) ? LineageKind.Served : LineageKind.Intended;
            var hosts = catalog.Get(replication.From).Select(h => LineageNode.Of(catalog.Get(h.Region)));
            var open = replication.FromUnresolved is { } printed ? [LineageNode.Of(printed)] : Array.Empty<LineageNode>();
            seen.AddRange(hosts.Concat(open).Select(from => (from, LineageNode.Of(catalog.Get(replication.To)), kind, (Replication?)replication, (Visit?)null)));
        }

        foreach (var visit in catalog.All<Visit>())
        {
            var from = visit.Host is { } host ? LineageNode.Of(catalog.Get(catalog.Get(host).Region)) : LineageNode.Of(visit.UnresolvedHost!.Printed);
            var followed = catalog.FollowedIn(visit).Select(r => r.To.Key).ToHashSet();
            seen.AddRange(catalog.Get(visit.Visitors).Where(v => !followed.Contains(v.Key))
                .Select(v => (from, LineageNode.Of(v), LineageKind.Visited, (Replication?)null, (Visit?)visit)));
        }

        var edges = seen
            .GroupBy(e => (From: e.From.Id, To: e.To.Id))
            .OrderBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.To, StringComparer.Ordinal)
            .Select(g => new LineageEdge(
                g.First().From, g.First().To, g.Min(e => e.Kind),
                [.. g.Select(e => e.Replication).OfType<Replication>()],
                [.. g.SelectMany(e => e.Replication is { } r ? catalog.Get(r.Visits) : [e.Visit!]).DistinctBy(v => v.Key)],
                g.Any(e => e.Replication is { } r && PlanCameFirst(catalog, r))))
            .ToList();
        return new Lineage(
            [.. edges.SelectMany(e => new[] { e.From, e.To }).DistinctBy(n => n.Id).OrderBy(n => n.Id, StringComparer.Ordinal)], edges);
    }

    // Older than every visit whose date is known; without one nothing can be said.
    private static bool PlanCameFirst(Catalog catalog, Replication replication)
    {
        var dates = catalog.Get(replication.Visits).Select(v => v.Date).ToList();
        return dates.Count > 0 && replication.EarlierPlans.Any(p => dates.All(d => FollowUps.IsSurelyBefore(p.Date.Value, d)));
    }
}

/// <summary>How far learning has come.</summary>
public enum LineageKind
{
    /// <summary>Citizens are served.</summary>
    Served,

    /// <summary>It is intended, planned, under way, or its result is unknown.</summary>
    Intended,

    /// <summary>Only the visit is known.</summary>
    Visited,
}

/// <summary>A region, or what a source printed of one that cannot be told.</summary>
/// <param name="Id">Its name in the drawing.</param>
/// <param name="Region">The region, or null.</param>
/// <param name="Printed">What was printed where the region is not known.</param>
public sealed record LineageNode(string Id, Region? Region, string? Printed)
{
    /// <summary>A region.</summary>
    public static LineageNode Of(Region region) => new(region.Id, region, null);

    /// <summary>An open end; its name cannot be that of a region.</summary>
    public static LineageNode Of(string printed) => new("? " + printed, null, printed);
}

/// <summary>Learning of one region from another, with its evidence.</summary>
/// <param name="From">Who was learned from.</param>
/// <param name="To">Who learned.</param>
/// <param name="Kind">The furthest that any of the evidence tells.</param>
/// <param name="Replications">Records of what came of it.</param>
/// <param name="Visits">Visits by which it was learned.</param>
/// <param name="PlanCameFirst">Whether a plan of the learner's own is surely older than the visits.</param>
public sealed record LineageEdge(
    LineageNode From, LineageNode To, LineageKind Kind, IReadOnlyList<Replication> Replications, IReadOnlyList<Visit> Visits, bool PlanCameFirst);
