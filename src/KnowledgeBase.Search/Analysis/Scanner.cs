namespace KnowledgeBase.Search.Analysis;

/// <summary>A run of letters or digits of a text.</summary>
/// <param name="Words">Knows the word.</param>
/// <param name="Mark">Which word it is.</param>
/// <param name="Start">First character in the text as given.</param>
/// <param name="End">Behind the last character in the text as given.</param>
/// <param name="Glue">The one character that separates it from the run before, or a space.</param>
internal readonly record struct Run(WordTable Words, WordMark Mark, int Start, int End, char Glue)
{
    /// <summary>What the analysis knows of it; null for no run at all. Elsewhere in memory: most runs are counted by their mark alone.</summary>
    public Word Word => Words is null ? null! : Words[Mark.Number];
}

/// <summary>Cuts text into runs: words (letters, digits may follow) and numbers (digits with dots and commas inside).</summary>
internal static class Scanner
{
    /// <summary>Longer runs are cut: nothing people search for is longer.</summary>
    public const int LongestRun = 40;

    /// <summary>Adds the runs of a text.</summary>
    public static void Scan(ReadOnlySpan<char> text, WordTable words, List<Run> runs)
    {
        var previousEnd = -2;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (!TryPlain(text, words, ref i, out var word))
            {
                if (Letters.Fold(text[i]) is Letters.Break or Letters.Nothing)
                {
                    i++;
                    continue;
                }

                word = Any(text, words, ref i);
            }

            var glue = start == previousEnd + 1 && start > 0 ? text[start - 1] : ' ';
            runs.Add(new Run(words, word, start, i, glue));
            previousEnd = i;
        }
    }

    /// <summary>A word that was met before, of plain letters up to what ends it. Nearly all are, and need no more than their letters.</summary>
    private static bool TryPlain(ReadOnlySpan<char> text, WordTable words, ref int at, out WordMark word)
    {
        var letters = 0UL;
        var end = at;
        for (; end < text.Length && Letters.NumberOf(text[end]) is > 0 and var number; end++)
        {
            letters = (letters << WordTable.LetterBits) | number;
        }

        word = default;
        if ((uint)(end - at - 1) >= WordTable.MostLetters || (end < text.Length && Letters.Fold(text[end]) != Letters.Break) || !words.TryFind(letters, out word))
        {
            return false;
        }

        at = end;
        return true;
    }

    private static WordMark Any(ReadOnlySpan<char> text, WordTable words, ref int at)
    {
        Span<char> buffer = stackalloc char[LongestRun];
        var length = 0;
        var number = Letters.IsDigit(Letters.Fold(text[at]));
        for (; at < text.Length; at++)
        {
            var c = Letters.Fold(text[at]);
            if (c == Letters.Nothing)
            {
                continue;
            }

            if (number ? !Letters.IsDigit(c) : c == Letters.Break)
            {
                if (!number || text[at] is not ('.' or ',') || at + 1 >= text.Length || !Letters.IsDigit(Letters.Fold(text[at + 1])))
                {
                    break;
                }

                c = text[at];
            }
            else if (length == 2 && Letters.IsDigit(c) && buffer[0] == 'r' && buffer[1] == 'p')
            {
                break;
            }

            if (length < LongestRun)
            {
                buffer[length++] = c;
            }
        }

        return words.Find(buffer[..length]);
    }
}
