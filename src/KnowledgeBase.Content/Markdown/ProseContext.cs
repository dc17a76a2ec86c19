using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Markdown;

/// <summary>What the Markdown reader must know of the text it reads: where it stands, and whose figures it means.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Place">The characters in the file from which <paramref name="Text"/> comes.</param>
/// <param name="IsExact">Whether an offset in the text is the same offset in the file; not so for quoted and folded YAML values.</param>
/// <param name="FigureOwner">The record whose claims <c>{{budget}}</c> means.</param>
/// <param name="Bag">Takes the findings.</param>
internal sealed record ProseContext(string Text, SourceSpan Place, bool IsExact, RecordKey FigureOwner, DiagnosticBag Bag)
{
    /// <summary>The author's characters under a piece of the text.</summary>
    public SourceSpan Locate(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        length = Math.Clamp(length, 0, Text.Length - start);
        if (IsExact)
        {
            return Place.Within(start, length);
        }

        var found = Place.Source.Text.IndexOf(Text.Substring(start, length), Place.Start, Place.Length, StringComparison.Ordinal);
        return found < 0 ? Place : Place.Source.Span(found, length);
    }
}
