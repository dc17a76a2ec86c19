using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>A record begun by <c>kb new</c> in which something is still to be filled in.</summary>
internal sealed partial class DraftCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var file in context.Catalog.Records.Select(r => r.Start.Source).DistinctBy(f => f.Path).Where(f => f.Text.Contains("(ISI)", StringComparison.Ordinal)))
        {
            foreach (Match match in Mark().Matches(file.Text))
            {
                context.Report(Rules.NotFilledIn, false, file.Span(match.Groups[1].Index, match.Groups[1].Length));
            }
        }
    }

    // Lines of remarks may speak of it.
    [GeneratedRegex(@"^(?!\s*#).*?(\(ISI\)[^""\r\n}\],]*)", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
