using System.Buffers;

namespace KnowledgeBase.Search.Building;

/// <summary>Brings documents that threads counted each for itself under one table.</summary>
internal sealed class UnitMerger(UnitTable units)
{
    private readonly Lazy<Dictionary<Unit, int>> known = new(() =>
    {
        var numbers = new Dictionary<Unit, int>(units.Count, new Same());
        for (var unit = 0; unit < units.Count; unit++)
        {
            numbers[units.Units[unit]] = unit;
        }

        return numbers;
    });
    private readonly Dictionary<UnitTable, int[]> numbers = [];
    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>The one table.</summary>
    public UnitTable Units => units;

    /// <summary>The document in its numbers.</summary>
    public CountedDocument Take(CountedDocument document) => document.Units == units ? document : document.In(units, Numbers(document.Units), output);

    /// <summary>The numbers that the units of another table have in the one.</summary>
    public int[] Numbers(UnitTable table)
    {
        if (!numbers.TryGetValue(table, out var those))
        {
            numbers[table] = those = new int[table.Count];
            for (var unit = 0; unit < those.Length; unit++)
            {
                var own = table.Units[unit];
                if (!known.Value.TryGetValue(own, out those[unit]))
                {
                    known.Value[own] = those[unit] = units.Add(own);
                }
            }
        }

        return those;
    }

    /// <summary>The same word under the same keys.</summary>
    private sealed class Same : IEqualityComparer<Unit>
    {
        public bool Equals(Unit one, Unit other) => one.Form == other.Form && one.Key == other.Key && one.Near.AsSpan().SequenceEqual(other.Near);

        public int GetHashCode(Unit unit) => HashCode.Combine(unit.Form, unit.Key);
    }
}
