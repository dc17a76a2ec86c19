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
        Span<char> buffer = stackalloc char[LongestRun];
        var previousEnd = -2;
        for (var i = 0; i < text.Length;)
        {
            var first = Letters.Fold(text[i]);
            if (first is Letters.Break or Letters.Nothing)
            {
                i++;
                continue;
            }

            var start = i;
            var length = 0;
            var number = Letters.IsDigit(first);
            var letters = 0UL;
            var lowest = 'z';
            for (; i < text.Length; i++)
            {
                var c = Letters.Fold(text[i]);
                if (c == Letters.Nothing)
                {
                    continue;
                }

                if (number ? !Letters.IsDigit(c) : c == Letters.Break)
                {
                    if (!number || text[i] is not ('.' or ',') || i + 1 >= text.Length || !Letters.IsDigit(Letters.Fold(text[i + 1])))
                    {
                        break;
                    }

                    c = text[i];
                }
                else if (length == 2 && Letters.IsDigit(c) && buffer[0] == 'r' && buffer[1] == 'p')
                {
                    break;
                }

                if (length < LongestRun)
                {
                    buffer[length++] = c;
                    letters = (letters << WordTable.LetterBits) | (uint)(c - 'a' + 1);
                    lowest = c < lowest ? c : lowest;
                }
            }

            var glue = start == previousEnd + 1 && start > 0 ? text[start - 1] : ' ';
            runs.Add(new Run(words, words.Find(buffer[..length], lowest >= 'a' && length <= WordTable.MostLetters ? letters : 0), start, i, glue));
            previousEnd = i;
        }
    }
}
