namespace KnowledgeBase.Core.Text;

/// <summary>A place in a file: offset and length in UTF-16 units of the whole text.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters under the span.</summary>
    public string Slice() => Source.Slice(Start, Length);

    /// <summary>Line and column (from 1) where the span begins.</summary>
    public LinePosition Position => Source.PositionAt(Start);

    /// <summary>Line and column (from 1) just past the span's end.</summary>
    public LinePosition EndPosition => Source.PositionAt(End);

    /// <summary>A part of this span, clamped to the file.</summary>
    public SourceSpan Within(int offset, int length) => Source.Span(Start + offset, length);
}

/// <summary>Line and column as people count them, from 1; a column is a UTF-16 unit.</summary>
public readonly record struct LinePosition(int Line, int Column);
