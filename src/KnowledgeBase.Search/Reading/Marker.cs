using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>Says which parts of a text answer the query, by key and never by likeness of letters.</summary>
internal sealed class Marker(Analyzer analyzer, IReadOnlyDictionary<string, string> keys)
{
    private const int Longest = 170;
    private const int Before = 50;

    /// <summary>The parts to mark, ascending and apart.</summary>
    public List<TextRange> Mark(string text)
    {
        var ranges = new List<TextRange>();
        foreach (var (_, start, tokenEnd) in Found(text))
        {
            var end = ranges.Count == 0 ? 0 : ranges[^1].Start + ranges[^1].Length;
            if (start >= end)
            {
                ranges.Add(new TextRange(start, tokenEnd - start));
            }
            else if (tokenEnd > end)
            {
                ranges[^1] = ranges[^1] with { Length = tokenEnd - ranges[^1].Start };
            }
        }

        return ranges;
    }

    /// <summary>The passage of a text that holds most of what the query asks for; the beginning unless another holds more.</summary>
    public string Passage(string text, string beginning)
    {
        var most = Found(beginning).Select(token => token.Said).Distinct().Count();
        var found = Found(text);
        var best = -1;
        for (var first = 0; first < found.Count; first++)
        {
            var (_, begin, _) = found[first];
            var inside = found.Where(token => token.Start >= begin && token.End <= begin + Longest - Before).Select(token => token.Said).Distinct().Count();
            if (inside > most)
            {
                (most, best) = (inside, first);
            }
        }

        if (best < 0)
        {
            return beginning;
        }

        // Begins at a word some letters before the first one found, ends at a word.
        var (_, start, end) = found[best];
        var space = start > Before ? text.IndexOf(' ', start - Before) : -1;
        var from = start <= Before ? 0 : space < 0 || space >= start ? start : space + 1;
        var to = from + Longest >= text.Length ? text.Length : text.LastIndexOf(' ', from + Longest);
        to = to > start ? to : end;
        return (from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : "");
    }

    /// <summary>What answers which part of the query, in the order of the text.</summary>
    private List<(string Said, int Start, int End)> Found(string text)
    {
        analyzer.Run(text);
        return [.. analyzer.Words.Concat(analyzer.Extras)
            .Select(token => (Said: keys.GetValueOrDefault(token.Key) ?? token.Word?.Near.Select(set => keys.GetValueOrDefault(set.Key)).FirstOrDefault(said => said is not null), token.Start, token.End))
            .Where(token => token.Said is not null)
            .Select(token => (token.Said!, token.Start, token.End))
            .OrderBy(token => token.Start).ThenByDescending(token => token.End)];
    }
}
