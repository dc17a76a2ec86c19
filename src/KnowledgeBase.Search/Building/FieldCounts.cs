using System.Runtime.CompilerServices;

namespace KnowledgeBase.Search.Building;

/// <summary>The fields of a document.</summary>
internal static class Field
{
    public const int Title = 0, Headings = 1, Places = 2, Lead = 3, Body = 4;

    /// <summary>Number of fields.</summary>
    public const int Count = 5;
}

/// <summary>How often something stands in each field of a document. What stands there more often than can be counted counts as the most.</summary>
[InlineArray(Field.Count)]
internal struct FieldCounts
{
    private ushort title;

    /// <summary>Counts one more.</summary>
    public void Add(int field) => this[field] = (ushort)Math.Min(ushort.MaxValue, this[field] + 1);
}
