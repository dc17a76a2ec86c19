namespace KnowledgeBase.Core.Drawing;

/// <summary>
/// A drawing of a directed graph in layers (after Sugiyama): every parent in a layer before its children, few crossings,
/// no two nodes on one place. A pure function: the order in which nodes and edges are given says nothing.
/// </summary>
public static class LayeredLayout
{
    /// <summary>Places nodes and edges. Edges between unknown nodes and from a node to itself are left out; edges that close a circle are marked.</summary>
    public static LayeredDrawing Of(IEnumerable<string> nodes, IEnumerable<(string From, string To)> edges)
    {
        var (all, ways) = Sorted(nodes, edges);
        return Of(all, ways, LayersOf(all, ways));
    }

    /// <summary>The layer of each node, without a drawing: cheap for a graph of any size.</summary>
    public static IReadOnlyDictionary<string, int> LayersOf(IEnumerable<string> nodes, IEnumerable<(string From, string To)> edges)
    {
        var (all, ways) = Sorted(nodes, edges);
        var order = InOrder(all, ways);
        return Layers(all, [.. ways.Select(e => order[e.From] > order[e.To] ? (e.To, e.From) : e).Distinct()], order);
    }

    /// <summary>The same for a part of a graph, in the layers of the whole (<see cref="LayersOf"/>), so that a drawing and a table of all agree.</summary>
    public static LayeredDrawing Of(IEnumerable<string> nodes, IEnumerable<(string From, string To)> edges, IReadOnlyDictionary<string, int> layer)
    {
        var (all, ways) = Sorted(nodes, edges);
        var isReversed = ways.Where(e => layer[e.From] > layer[e.To]).ToHashSet();
        var down = ways.Select(e => isReversed.Contains(e) ? (From: e.To, To: e.From) : e).Distinct().ToList();

        var (placed, paths, height) = (new List<PlacedNode>(), new Dictionary<(string, string), IReadOnlyList<LayerPlace>>(), 0.0);
        foreach (var part in Parts(all, down).OrderByDescending(p => p.Max(n => layer[n])).ThenByDescending(p => p.Count).ThenBy(p => p[0], StringComparer.Ordinal))
        {
            var inPart = part.ToHashSet(StringComparer.Ordinal);
            var grid = new LayerGrid(part, [.. down.Where(e => inPart.Contains(e.From))], layer);
            var rows = LayerRows.Of(grid);
            placed.AddRange(part.Select(n => new PlacedNode(n, layer[n], height + rows[LayerPoint.Of(n)])));
            foreach (var edge in grid.Edges)
            {
                paths[edge] = [.. grid.Way(edge).Select(p => new LayerPlace(grid.LayerOf(p), height + rows[p]))];
            }

            height += Math.Ceiling(rows.Values.Max()) + 1;
        }

        return new LayeredDrawing(
            [.. placed.OrderBy(n => n.Layer).ThenBy(n => n.Row)],
            [.. ways.Select(e => isReversed.Contains(e)
                ? new PlacedEdge(e.From, e.To, true, [.. paths[(e.To, e.From)].Reverse()])
                : new PlacedEdge(e.From, e.To, false, paths[e]))],
            all.Count == 0 ? 0 : all.Max(n => layer[n]) + 1,
            (int)height);
    }

    // The order in which nodes and edges are given says nothing.
    private static (List<string> Nodes, List<(string From, string To)> Edges) Sorted(IEnumerable<string> nodes, IEnumerable<(string From, string To)> edges)
    {
        List<string> all = [.. nodes.Distinct().Order(StringComparer.Ordinal)];
        var known = all.ToHashSet(StringComparer.Ordinal);
        return (all,
        [
            .. edges
                .Where(e => e.From != e.To && known.Contains(e.From) && known.Contains(e.To))
                .Distinct()
                .OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal),
        ]);
    }

    // Parents first. Where only circles are left, the first by name goes on: the edges that still lead to it run backwards.
    private static Dictionary<string, int> InOrder(List<string> nodes, List<(string From, string To)> edges)
    {
        var children = edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        var waiting = nodes.ToDictionary(n => n, _ => 0, StringComparer.Ordinal);
        foreach (var (_, to) in edges)
        {
            waiting[to]++;
        }

        var left = new SortedSet<string>(nodes, StringComparer.Ordinal);
        var ready = new SortedSet<string>(nodes.Where(n => waiting[n] == 0), StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var next = ready.Count > 0 ? ready.Min! : left.Min!;
            ready.Remove(next);
            left.Remove(next);
            order.Add(next, order.Count);
            foreach (var child in children[next].Where(left.Contains))
            {
                if (--waiting[child] == 0)
                {
                    ready.Add(child);
                }
            }
        }

        return order;
    }

    // The generation: one more than the deepest parent's.
    private static Dictionary<string, int> Layers(List<string> nodes, List<(string From, string To)> edges, Dictionary<string, int> order)
    {
        var layer = nodes.ToDictionary(n => n, _ => 0, StringComparer.Ordinal);
        foreach (var (from, to) in edges.OrderBy(e => order[e.From]))
        {
            layer[to] = Math.Max(layer[to], layer[from] + 1);
        }

        return layer;
    }

    // What hangs together, so that one family is not drawn into another.
    private static IEnumerable<List<string>> Parts(List<string> nodes, List<(string From, string To)> edges)
    {
        var near = edges.Concat(edges.Select(e => (From: e.To, To: e.From))).ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in nodes.Where(seen.Add))
        {
            List<string> part = [start];
            for (var i = 0; i < part.Count; i++)
            {
                part.AddRange(near[part[i]].Where(seen.Add));
            }

            part.Sort(StringComparer.Ordinal);
            yield return part;
        }
    }
}

/// <summary>Nodes and edges with their places.</summary>
/// <param name="Nodes">The nodes by layer and row.</param>
/// <param name="Edges">The edges by name.</param>
/// <param name="Layers">How many layers there are.</param>
/// <param name="Rows">How many rows the drawing needs.</param>
public sealed record LayeredDrawing(IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<PlacedEdge> Edges, int Layers, int Rows);

/// <summary>A node in its layer, from 0; nodes of one layer are at least one row apart.</summary>
public sealed record PlacedNode(string Id, int Layer, double Row);

/// <summary>An edge with the places that it runs through, one in each layer from its beginning to its end. A reversed edge closes a circle and runs backwards.</summary>
public sealed record PlacedEdge(string From, string To, bool IsReversed, IReadOnlyList<LayerPlace> Way);

/// <summary>A place in a layer.</summary>
public readonly record struct LayerPlace(int Layer, double Row);
