using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>From values back to the author's characters.</summary>
internal static class Spans
{
    /// <summary>A part of a value; the whole of it where quotes or folding changed its characters.</summary>
    public static SourceSpan Part(Located<string> value, int start, int length)
    {
        var at = value.Span.Slice().IndexOf(value.Value, StringComparison.Ordinal);
        return at < 0 ? value.Span : value.Span.Within(at + start, length);
    }

    /// <summary>The place of a plain value in its record's file, the beginning of the file where it cannot be found.</summary>
    public static SourceSpan Of(Record record, string value)
    {
        var file = record.Start.Source;
        var at = value.Length == 0 ? -1 : file.Text.IndexOf(value, StringComparison.Ordinal);
        return at < 0 ? record.Start : file.Span(at, value.Length);
    }
}
