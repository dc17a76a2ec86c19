using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of who learned from whom.</summary>
internal static class LineagePlan
{
    public static LineagePage? Page(Catalog catalog)
    {
        var lineage = Lineage.Of(catalog);
        if (lineage.Edges.Count == 0)
        {
            return null;
        }

        var drawing = Draw(lineage);
        var layer = Layers(drawing);
        return new LineagePage(lineage, drawing, Roots(lineage, drawing, layer), Chain(lineage, drawing, layer), Rows(lineage, layer))
        {
            Frame = BoardPlan.NoFrame,
        };
    }

    public static LayeredDrawing Draw(Lineage lineage) =>
        LayeredLayout.Of(lineage.Nodes.Select(n => n.Id), lineage.Edges.Select(e => (e.From.Id, e.To.Id)));

    /// <summary>The ties with the learners' generations.</summary>
    public static IReadOnlyList<LineageRow> Rows(Lineage lineage, IReadOnlyDictionary<string, int> layer) =>
    [
        .. lineage.Edges
            .Select(e => new LineageRow(e, layer[e.To.Id]))
            .OrderBy(r => r.Generation)
            .ThenBy(r => r.Edge.From.Id, StringComparer.Ordinal)
            .ThenBy(r => r.Edge.To.Id, StringComparer.Ordinal),
    ];

    /// <summary>The layer of each node.</summary>
    public static IReadOnlyDictionary<string, int> Layers(LayeredDrawing drawing) => drawing.Nodes.ToDictionary(n => n.Id, n => n.Layer);

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
        return [.. drawing.Nodes.Where(n => n.Layer == 0).Select(n => nodes[n.Id]).OrderBy(n => n.Region is null).Select(n => Branch(n, null))];
    }

    // From the last generation back, the first by name where there is a choice.
    private static IReadOnlyList<LineageNode> Chain(Lineage lineage, LayeredDrawing drawing, IReadOnlyDictionary<string, int> layer)
    {
        var parents = lineage.Edges.ToLookup(e => e.To.Id);
        var last = drawing.Nodes.Where(n => n.Layer == drawing.Layers - 1).Select(n => n.Id).Order(StringComparer.Ordinal).First();
        List<LineageNode> chain = [lineage.Nodes.First(n => n.Id == last)];
        while (parents[chain[^1].Id].Where(e => layer[e.From.Id] == layer[chain[^1].Id] - 1)
            .OrderBy(e => e.From.Region is null).ThenBy(e => e.From.Id, StringComparer.Ordinal).FirstOrDefault() is { } edge)
        {
            chain.Add(edge.From);
        }

        chain.Reverse();
        return chain;
    }
}
