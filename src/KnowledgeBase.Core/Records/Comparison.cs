using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Records;

/// <summary>Two amounts of money that somebody set side by side. Kept whether or not they may be compared.</summary>
/// <param name="Left">The first amount.</param>
/// <param name="Right">The amount it was measured by.</param>
/// <param name="Source">Who compared them.</param>
/// <param name="Printed">The phrase of the comparison as it stands in the source.</param>
/// <param name="Note">What to know about it.</param>
public sealed record Comparison(
    FigureReference Left, FigureReference Right, Ref<Source> Source, Located<string>? Printed, Localized<RichText>? Note);
