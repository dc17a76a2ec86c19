using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Building;

/// <summary>What documents are counted in: a word in one form, or something that has a key of its own.</summary>
/// <param name="Form">The word; null for what offers no spelling, such as a number or an expression.</param>
/// <param name="Key">The key under which it is indexed.</param>
/// <param name="Near">Keys of its sets of near meaning, which it counts for too.</param>
internal readonly record struct Unit(string? Form, string Key, string[] Near);

/// <summary>Units by number. Documents name them by their numbers.</summary>
internal sealed class UnitTable
{
    private readonly List<Unit> units = [];

    /// <summary>All units, by number.</summary>
    public ReadOnlySpan<Unit> Units => CollectionsMarshal.AsSpan(units);

    /// <summary>How many there are.</summary>
    public int Count => units.Count;

    /// <summary>Takes one more; gives its number.</summary>
    public int Add(Unit unit)
    {
        units.Add(unit);
        return units.Count - 1;
    }
}
