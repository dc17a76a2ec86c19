namespace KnowledgeBase.Core.Text;

/// <summary>One text file of the content folder, kept whole so that every offset found in it stays true.</summary>
/// <param name="path">Path relative to the content folder, with forward slashes: <c>hosts/blora.md</c>.</param>
/// <param name="text">The whole decoded text, byte order mark left out.</param>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    /// <summary>Path relative to the content folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>A span over <paramref name="length"/> UTF-16 units from <paramref name="start"/>, clamped to the text.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The span of the first character: for findings about the file as a whole.</summary>
    public SourceSpan Whole => Span(0, 0);

    /// <summary>Line and column of an offset, both from 1; computed only when something is printed.</summary>
    public LinePosition PositionAt(int offset)
    {
        var starts = lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line (from 1) without its line break.</summary>
    public string LineText(int line)
    {
        var starts = lineStarts ??= FindLineStarts();
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\n', '\r');
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            // A lone carriage return counts too: old editors still write it.
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
