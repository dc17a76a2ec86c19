using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>Says which parts of a text answer the query, by key and never by likeness of letters.</summary>
internal static class Marker
{
    /// <summary>The parts to mark, ascending and apart.</summary>
    public static List<TextRange> Mark(string text, IReadOnlySet<string> keys, Analyzer analyzer)
    {
        analyzer.Run(text);
        var found = analyzer.Words.Where(token => keys.Contains(token.Key) || token.Word!.Near.Any(set => keys.Contains(set.Key)))
            .Concat(analyzer.Extras.Where(token => keys.Contains(token.Key)))
            .OrderBy(token => token.Start).ThenByDescending(token => token.End);
        var ranges = new List<TextRange>();
        foreach (var token in found)
        {
            var end = ranges.Count == 0 ? 0 : ranges[^1].Start + ranges[^1].Length;
            if (token.Start >= end)
            {
                ranges.Add(new TextRange(token.Start, token.End - token.Start));
            }
            else if (token.End > end)
            {
                ranges[^1] = ranges[^1] with { Length = token.End - ranges[^1].Start };
            }
        }

        return ranges;
    }
}
