namespace KnowledgeBase.Core.Drawing;

/// <summary>A node, or the place where an edge passes a layer on its way: then <paramref name="To"/> and <paramref name="Layer"/> tell which.</summary>
internal readonly record struct LayerPoint(string Id, string To, int Layer)
{
    public static LayerPoint Of(string node) => new(node, "", -1);
}

/// <summary>One family in layers: its nodes and the places where long edges pass, in an order with few crossings.</summary>
internal sealed class LayerGrid
{
    private const int Sweeps = 8;

    private readonly IReadOnlyDictionary<string, int> layer;
    private readonly Dictionary<LayerPoint, List<LayerPoint>> above = [];
    private readonly Dictionary<LayerPoint, List<LayerPoint>> below = [];

    public LayerGrid(IReadOnlyList<string> nodes, IReadOnlyList<(string From, string To)> edges, IReadOnlyDictionary<string, int> layer)
    {
        this.layer = layer;
        Edges = edges;
        var points = nodes.Select(LayerPoint.Of).Concat(edges.SelectMany(e => Way(e).Skip(1).SkipLast(1))).ToList();
        foreach (var point in points)
        {
            above[point] = [];
            below[point] = [];
        }

        foreach (var (one, two) in edges.Select(e => Way(e).ToList()).SelectMany(w => w.Zip(w.Skip(1))))
        {
            below[one].Add(two);
            above[two].Add(one);
        }

        Layers = [.. points.GroupBy(LayerOf).OrderBy(g => g.Key).Select(g => g.ToList())];
        Uncross();
    }

    public IReadOnlyList<(string From, string To)> Edges { get; }

    /// <summary>The points of each layer in order.</summary>
    public List<List<LayerPoint>> Layers { get; private set; }

    public int LayerOf(LayerPoint point) => point.Layer < 0 ? layer[point.Id] : point.Layer;

    public IReadOnlyList<LayerPoint> Above(LayerPoint point) => above[point];

    public IReadOnlyList<LayerPoint> Below(LayerPoint point) => below[point];

    /// <summary>The points of an edge, one for each layer.</summary>
    public IEnumerable<LayerPoint> Way((string From, string To) edge)
    {
        yield return LayerPoint.Of(edge.From);
        for (var i = layer[edge.From] + 1; i < layer[edge.To]; i++)
        {
            yield return new LayerPoint(edge.From, edge.To, i);
        }

        yield return LayerPoint.Of(edge.To);
    }

    // Down and up in turn, each point to the middle of its neighbours; the best order seen is kept.
    private void Uncross()
    {
        var (best, fewest) = (Copy(), Crossings());
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var isDown = sweep % 2 == 0;
            for (var i = 1; i < Layers.Count; i++)
            {
                var (at, from) = isDown ? (i, i - 1) : (Layers.Count - 1 - i, Layers.Count - i);
                var place = Places(Layers[from]);
                var near = isDown ? above : below;
                Layers[at] = [.. Layers[at].Select((p, n) => (p, Middle: near[p].Count == 0 ? n : near[p].Average(q => place[q]))).OrderBy(p => p.Middle).Select(p => p.p)];
            }

            if (Crossings() is var count && count < fewest)
            {
                (best, fewest) = (Copy(), count);
            }
        }

        Layers = best;
    }

    // Two edges cross where their upper ends are in order and their lower ends are not: inversions, counted with a binary indexed tree.
    private long Crossings()
    {
        var count = 0L;
        for (var i = 1; i < Layers.Count; i++)
        {
            var place = Places(Layers[i]);
            var (tree, seen) = (new int[Layers[i].Count + 1], 0);
            foreach (var end in Layers[i - 1].SelectMany(p => below[p].Select(q => place[q]).Order()))
            {
                count += seen++;
                for (var at = end + 1; at > 0; at -= at & -at)
                {
                    count -= tree[at];
                }

                for (var at = end + 1; at < tree.Length; at += at & -at)
                {
                    tree[at]++;
                }
            }
        }

        return count;
    }

    private List<List<LayerPoint>> Copy() => [.. Layers.Select(l => l.ToList())];

    private static Dictionary<LayerPoint, int> Places(List<LayerPoint> points) => points.Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
}
