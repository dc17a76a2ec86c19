using System.Text;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Cli.Printing;

/// <summary>The line of a finding as a terminal shows it, and where the carets go, in columns from 0.</summary>
internal sealed record Excerpt(int Line, string Text, int CaretStart, int CaretWidth)
{
    private const int TabStop = 4;
    private const int LongLine = 160;
    private const int Before = 40;

    private readonly record struct Cell(string Text, int Offset, int Length, int Column, int Width);

    /// <summary>The first line of a span; a span over several lines ends with it.</summary>
    public static Excerpt Of(SourceSpan span)
    {
        var (line, column) = span.Position;
        var text = span.Source.LineText(line);
        var start = Math.Min(column - 1, text.Length);
        var end = Math.Min(start + span.Length, text.Length);

        var cells = Cells(text);
        var width = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        var under = cells.Where(c => c.Offset < end && c.Offset + c.Length > start).ToList();
        var caret = under.Count > 0 ? under[0].Column : cells.Where(c => c.Offset + c.Length <= start).Sum(c => c.Width);
        var caretEnd = under.Count > 0 ? under[^1].Column + under[^1].Width : caret + 1;
        return width <= LongLine
            ? new Excerpt(line, Join(cells), caret, caretEnd - caret)
            : Window(line, cells, width, caret, caretEnd);
    }

    /// <summary>A long line cut to what stands around the carets.</summary>
    private static Excerpt Window(int line, List<Cell> cells, int width, int caret, int caretEnd)
    {
        const int Room = LongLine - 2;
        var from = Math.Clamp(caret - Before, 0, width - Room);
        var shown = cells.Where(c => c.Column >= from && c.Column + c.Width <= from + Room).ToList();
        var left = shown[0].Offset > 0 ? "…" : "";
        var right = shown[^1].Offset < cells[^1].Offset ? "…" : "";

        var shift = left.Length - shown[0].Column;
        var limit = shown[^1].Column + shown[^1].Width;
        return new Excerpt(line, left + Join(shown) + right, caret + shift, Math.Max(1, Math.Min(caretEnd, limit) - caret));
    }

    private static List<Cell> Cells(string text)
    {
        var cells = new List<Cell>();
        var (offset, column) = (0, 0);
        foreach (var cluster in Visible.Clusters(text))
        {
            var tab = TabStop - (column % TabStop);
            var shown = cluster == "\t" ? new string(' ', tab) : Visible.Cluster(cluster);
            var width = cluster == "\t" ? tab : Visible.Width(shown);
            cells.Add(new Cell(shown, offset, cluster.Length, column, width));
            offset += cluster.Length;
            column += width;
        }

        return cells;
    }

    private static string Join(List<Cell> cells)
    {
        var text = new StringBuilder();
        foreach (var cell in cells)
        {
            text.Append(cell.Text);
        }

        return text.ToString();
    }
}
