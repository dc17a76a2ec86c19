namespace KnowledgeBase.Core.Tables;

/// <summary>A table that leaves the site: as CSV, in a workbook, or in a document. Every row has a cell for each column.</summary>
/// <param name="Name">What it is called, at most 31 characters so that a workbook takes it.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Cells, row by row.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <summary>A cell: a value with its type. There is no formula: what people wrote stays text, whatever it begins with.</summary>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Unknown: an empty cell, never zero.</summary>
    public static Cell Empty { get; } = new Nothing();

    /// <summary>Text as it is.</summary>
    public sealed record Text(string Value) : Cell;

    /// <summary>A number; <paramref name="Decimals"/> are shown.</summary>
    public sealed record Number(decimal Value, int Decimals = 0) : Cell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : Cell;

    /// <summary>Nothing.</summary>
    public sealed record Nothing : Cell;
}
