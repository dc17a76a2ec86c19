namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Cuts text into runs: words (letters, digits may follow) and numbers (digits with dots and commas inside). All are cut before
/// any is looked up: a look into a table of hundreds of thousands of words waits for memory, and looks one after the other wait together.
/// </summary>
internal sealed class Scanner(WordTable words)
{
    /// <summary>Longer runs are cut: nothing people search for is longer.</summary>
    public const int LongestRun = 40;

    // Of each run, the word as a number; 0 where its mark is known.
    private ulong[] letters = new ulong[256];

    /// <summary>Adds the runs of a text.</summary>
    public void Scan(ReadOnlySpan<char> text, Runs runs)
    {
        Cut(text, runs);
        for (var i = 0; i < runs.Count; i++)
        {
            if (letters[i] != 0)
            {
                var start = runs[i].Start;
                runs[i] = runs[i] with { Mark = words.TryFind(letters[i], out var known) ? known : Any(text, ref start) };
            }
        }
    }

    private void Cut(ReadOnlySpan<char> text, Runs runs)
    {
        var previousEnd = -2;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            WordMark word = default;
            var number = Plain(text, ref i);
            if (number == 0)
            {
                if (Letters.Fold(text[i]) is Letters.Break or Letters.Nothing)
                {
                    i++;
                    continue;
                }

                word = Any(text, ref i);
            }

            if (runs.Count == letters.Length)
            {
                Array.Resize(ref letters, letters.Length * 2);
            }

            letters[runs.Count] = number;
            runs.Add(new Run(word, start, i, start == previousEnd + 1 && start > 0 ? text[start - 1] : ' '));
            previousEnd = i;
        }
    }

    /// <summary>A word of plain letters up to what ends it, as a number; 0 for anything else. Nearly all words are, and need no more than their letters.</summary>
    private static ulong Plain(ReadOnlySpan<char> text, ref int at)
    {
        var letters = 0UL;
        var end = at;
        for (; end < text.Length && Letters.NumberOf(text[end]) is > 0 and var number; end++)
        {
            letters = (letters << WordTable.LetterBits) | number;
        }

        if ((uint)(end - at - 1) >= WordTable.MostLetters || (end < text.Length && Letters.Fold(text[end]) != Letters.Break))
        {
            return 0;
        }

        at = end;
        return letters;
    }

    private WordMark Any(ReadOnlySpan<char> text, ref int at)
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
