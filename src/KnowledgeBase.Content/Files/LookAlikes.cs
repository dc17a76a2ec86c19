using System.Buffers;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Words in which Latin letters stand beside letters of scripts that look like them. Ids cannot hold such letters; names and texts can, and would be found by nobody.</summary>
internal static class LookAlikes
{
    private const int MostTold = 10;

    private static readonly (char First, char Last, string Id, string En)[] Scripts =
    [
        ('\u0370', '\u03FF', "huruf Yunani", "Greek ones"),
        ('\u0400', '\u052F', "huruf Kiril", "Cyrillic ones"),
        ('\u0531', '\u0587', "huruf Armenia", "Armenian ones"),
        ('\u13A0', '\u13FD', "huruf Cherokee", "Cherokee ones"),
    ];

    private static readonly SearchValues<char> Others = SearchValues.Create(
        [.. Scripts.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)).Select(c => (char)c).Where(char.IsLetter)]);

    public static void Report(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text.AsSpan();
        var told = 0;
        for (var at = 0; at < text.Length && told < MostTold;)
        {
            var next = text[at..].IndexOfAny(Others);
            if (next < 0)
            {
                return;
            }

            var (start, end) = Word(text, at + next);
            if (text[start..end].IndexOfAnyInRange('A', 'Z') >= 0 || text[start..end].IndexOfAnyInRange('a', 'z') >= 0)
            {
                var script = Scripts.First(s => source.Text[at + next] >= s.First && source.Text[at + next] <= s.Last);
                var word = source.Text[start..end];
                bag.Add(new Diagnostic(
                    Rules.MixedScripts, source.Span(start, end - start),
                    new(string.Format(Rules.MixedScripts.Message.Id, word, script.Id), string.Format(Rules.MixedScripts.Message.En, word, script.En)),
                    Rules.MixedScripts.Hint));
                told++;
            }

            at = end;
        }
    }

    private static (int Start, int End) Word(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return (start, end);
    }
}
