using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>A record begun by <c>kb new</c> in which something is still to be filled in.</summary>
internal sealed partial class DraftCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var mark in context.Catalog.Records.Select(r => r.Start.Source).Where(f => f.HasNotes).DistinctBy(f => f.Path).SelectMany(f => f.Notes.Unfilled))
        {
            context.Report(Rules.NotFilledIn, false, mark);
        }
    }

    /// <summary>The marks in a text.</summary>
    public static IReadOnlyList<SourceSpan> Find(SourceText file) => !file.Text.Contains("(ISI)", StringComparison.Ordinal)
        ? []
        : [.. Mark().Matches(file.Text).Select(m => file.Span(m.Groups[1].Index, m.Groups[1].Length))];

    // Lines of remarks may speak of it.
    [GeneratedRegex(@"^(?!\s*#).*?(\(ISI\)[^""\r\n}\],]*)", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
