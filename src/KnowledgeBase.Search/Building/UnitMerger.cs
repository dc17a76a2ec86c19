using System.Buffers;

namespace KnowledgeBase.Search.Building;

/// <summary>Brings documents that threads counted each for itself under one table.</summary>
internal sealed class UnitMerger(UnitTable units)
{
    private readonly Lazy<Dictionary<string, int>> known = new(() =>
    {
        var numbers = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        for (var unit = 0; unit < units.Count; unit++)
        {
            numbers[Name(units.Units[unit])] = unit;
        }

        return numbers;
    });
    private readonly Dictionary<UnitTable, int[]> numbers = [];
    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>The one table.</summary>
    public UnitTable Units => units;

    /// <summary>The document in its numbers.</summary>
    public CountedDocument Take(CountedDocument document)
    {
        if (document.Units == units)
        {
            return document;
        }

        if (!numbers.TryGetValue(document.Units, out var those))
        {
            numbers[document.Units] = those = new int[document.Units.Count];
            for (var unit = 0; unit < those.Length; unit++)
            {
                var own = document.Units.Units[unit];
                if (!known.Value.TryGetValue(Name(own), out those[unit]))
                {
                    known.Value[Name(own)] = those[unit] = units.Add(own);
                }
            }
        }

        return document.In(units, those, output);
    }

    private static string Name(Unit unit) => string.Join('\n', [unit.Form, unit.Key, .. unit.Near]);
}
