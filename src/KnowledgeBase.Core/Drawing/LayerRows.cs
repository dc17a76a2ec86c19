namespace KnowledgeBase.Core.Drawing;

/// <summary>Rows of the points of a grid: near the middle of their neighbours, in the grid's order, at least one row apart.</summary>
internal static class LayerRows
{
    private const int Sweeps = 12;
    private const int Digits = 3;

    public static IReadOnlyDictionary<LayerPoint, double> Of(LayerGrid grid)
    {
        var rows = grid.Layers.SelectMany(l => l.Select((p, i) => (p, i))).ToDictionary(p => p.p, p => (double)p.i);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 1;
            foreach (var layer in isDown ? grid.Layers : Enumerable.Reverse(grid.Layers))
            {
                var wished = layer.Select(p => (isDown ? grid.Above(p) : grid.Below(p)) is { Count: > 0 } near ? near.Average(q => rows[q]) : rows[p]);
                foreach (var (point, row) in layer.Zip(Apart([.. wished])))
                {
                    rows[point] = row;
                }
            }
        }

        var first = rows.Values.Min();
        return rows.ToDictionary(r => r.Key, r => Math.Round(r.Value - first, Digits));
    }

    /// <summary>The rows nearest to the wished ones that keep their order and a row between them: neighbours that are too close share their mean (pool adjacent violators).</summary>
    internal static IEnumerable<double> Apart(IReadOnlyList<double> wished)
    {
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < wished.Count; i++)
        {
            var pool = (Sum: wished[i] - i, Count: 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > pool.Sum / pool.Count)
            {
                pool = (pools[^1].Sum + pool.Sum, pools[^1].Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        // Rounded before the rows are added: rounded after, two neighbours might come closer than a row.
        return pools.SelectMany(p => Enumerable.Repeat(Math.Round(p.Sum / p.Count, Digits), p.Count)).Select((offset, i) => offset + i);
    }
}
