using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of who learned from whom.</summary>
internal static class LineagePlan
{
    // More ties than this are a tangle, not a picture.
    private const int MostDrawn = 100;

    public static PlannedBoard? Board(Catalog catalog)
    {
        var lineage = Lineage.Of(catalog);
        return PlannedBoard.Of(BoardKind.Lineage, lineage.Edges.Count, () => Page(lineage));
    }

    private static LineagePage Page(Lineage lineage)
    {
        var layer = Generations(lineage);
        var drawn = Drawn(lineage, layer);
        var drawing = LayeredLayout.Of(drawn.Nodes.Select(n => n.Id), drawn.Edges.Select(e => (e.From.Id, e.To.Id)), layer);
        return new LineagePage(lineage, drawn, drawing, Roots(drawn, drawing, layer), Chain(lineage, layer), Rows(lineage, layer))
        {
            Frame = BoardPlan.NoFrame,
        };
    }

    /// <summary>The generation of each node: 0 learned from nobody known.</summary>
    public static IReadOnlyDictionary<string, int> Generations(Lineage lineage) =>
        LayeredLayout.LayersOf(lineage.Nodes.Select(n => n.Id), lineage.Edges.Select(e => (e.From.Id, e.To.Id)));

    /// <summary>The ties with the learners' generations.</summary>
    public static IReadOnlyList<LineageRow> Rows(Lineage lineage, IReadOnlyDictionary<string, int> layer) =>
    [
        .. lineage.Edges
            .Select(e => new LineageRow(e, layer[e.To.Id]))
            .OrderBy(r => r.Generation)
            .ThenBy(r => r.Edge.From.Id, StringComparer.Ordinal)
            .ThenBy(r => r.Edge.To.Id, StringComparer.Ordinal),
    ];

    // Ties that came furthest first, among them those of the first generations: what a reader looks for, and short ways to draw.
    private static Lineage Drawn(Lineage lineage, IReadOnlyDictionary<string, int> layer)
    {
        if (lineage.Edges.Count <= MostDrawn)
        {
            return lineage;
        }

        var ties = lineage.Edges
            .OrderBy(e => e.Kind)
            .ThenBy(e => Math.Max(layer[e.From.Id], layer[e.To.Id]))
            .ThenBy(e => e.From.Id, StringComparer.Ordinal).ThenBy(e => e.To.Id, StringComparer.Ordinal)
            .Take(MostDrawn).ToHashSet();
        var ends = ties.SelectMany(e => new[] { e.From.Id, e.To.Id }).ToHashSet(StringComparer.Ordinal);
        return new Lineage([.. lineage.Nodes.Where(n => ends.Contains(n.Id))], [.. lineage.Edges.Where(ties.Contains)]);
    }

    private static IReadOnlyList<LineageBranch> Roots(Lineage lineage, LayeredDrawing drawing, IReadOnlyDictionary<string, int> layer)
    {
        var nodes = lineage.Nodes.ToDictionary(n => n.Id);
        var row = drawing.Nodes.ToDictionary(n => n.Id, n => n.Row);
        var children = lineage.Edges.Where(e => layer[e.From.Id] < layer[e.To.Id]).ToLookup(e => e.From.Id);
        var shown = new HashSet<string>(StringComparer.Ordinal);

        LineageBranch Branch(LineageNode node, LineageEdge? edge)
        {
            var isFirst = shown.Add(node.Id);
            var own = children[node.Id].OrderBy(e => row[e.To.Id]).ToList();
            return new LineageBranch(node, edge, isFirst ? [.. own.Select(e => Branch(e.To, e))] : [], !isFirst && own.Count > 0);
        }

        // Known teachers first, so that a family stands under one of them rather than under an open end.
        var learners = children.SelectMany(c => c).Select(e => e.To.Id).ToHashSet(StringComparer.Ordinal);
        return [.. drawing.Nodes.Where(n => !learners.Contains(n.Id)).Select(n => nodes[n.Id]).OrderBy(n => n.Region is null).Select(n => Branch(n, null))];
    }

    // From the last generation back, the first by name where there is a choice.
    private static IReadOnlyList<LineageNode> Chain(Lineage lineage, IReadOnlyDictionary<string, int> layer)
    {
        var parents = lineage.Edges.ToLookup(e => e.To.Id);
        var generations = lineage.Nodes.Max(n => layer[n.Id]);
        List<LineageNode> chain = [lineage.Nodes.Where(n => layer[n.Id] == generations).MinBy(n => n.Id, StringComparer.Ordinal)!];
        while (parents[chain[^1].Id].Where(e => layer[e.From.Id] == layer[chain[^1].Id] - 1)
            .OrderBy(e => e.From.Region is null).ThenBy(e => e.From.Id, StringComparer.Ordinal).FirstOrDefault() is { } edge)
        {
            chain.Add(edge.From);
        }

        chain.Reverse();
        return chain;
    }
}
