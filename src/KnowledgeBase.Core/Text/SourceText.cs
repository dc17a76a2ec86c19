using KnowledgeBase.Core.Checks;

namespace KnowledgeBase.Core.Text;

/// <summary>One text file of the content folder, read whole so that every offset found in it stays true.</summary>
/// <param name="path">Path relative to the content folder, with forward slashes: <c>hosts/blora.md</c>.</param>
/// <param name="text">The whole decoded text, byte order mark left out.</param>
/// <param name="again">Gives the same text again, or null where it is not to be had any more; null keeps the text.</param>
public sealed class SourceText(string path, string text, Func<string?>? again = null)
{
    // Findings are told file by file: one text is enough to tell all of a file.
    [ThreadStatic]
    private static (SourceText Source, string Text) last;

    private string? text = text;
    private int[]? lineStarts;
    private TextNotes? notes;

    /// <summary>A text that an earlier build read and laid away, and in which checks found nothing (<see cref="HasNotes"/>).</summary>
    /// <param name="path">Its path.</param>
    /// <param name="length">Its number of UTF-16 units.</param>
    /// <param name="again">As above.</param>
    public SourceText(string path, int length, Func<string?> again)
        : this(path, "", again)
    {
        Length = length;
        text = null;
        notes = TextNotes.None;
    }

    /// <summary>Path relative to the content folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text; empty where it was laid away and the file is another one by now.</summary>
    public string Text => text ?? Again();

    /// <summary>Number of UTF-16 units of the text.</summary>
    public int Length { get; } = text.Length;

    /// <summary>Whether checks that look at the whole of a text find anything in it.</summary>
    public bool HasNotes => Notes != TextNotes.None;

    /// <summary>What checks look for in the whole of a text.</summary>
    internal TextNotes Notes => notes ??= TextNotes.Of(this);

    /// <summary>Lays the text away once everything is read from it: of thousands of files, few have a finding whose line is shown.</summary>
    public void LayAway()
    {
        if (again is not null)
        {
            _ = Notes;
            text = null;
        }
    }

    /// <summary>A span over <paramref name="length"/> UTF-16 units from <paramref name="start"/>, clamped to the text.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Length - start));
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
        return Slice(start, (line < starts.Length ? starts[line] : Length) - start).TrimEnd('\n', '\r');
    }

    /// <summary>A piece of the text.</summary>
    internal string Slice(int start, int length)
    {
        var whole = Text;
        return start + length <= whole.Length ? whole.Substring(start, length) : "";
    }

    private string Again()
    {
        if (last.Source != this)
        {
            last = (this, again!() ?? "");
        }

        return last.Text;
    }

    private int[] FindLineStarts()
    {
        var whole = Text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < whole.Length; i++)
        {
            // A lone carriage return counts too: old editors still write it.
            if (whole[i] == '\n' || (whole[i] == '\r' && (i + 1 == whole.Length || whole[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
