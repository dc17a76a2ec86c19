namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Remembers the words already described. One for each thread. Nearly all words have at most twelve letters, which are
/// a number of 60 bits: one look at one place in memory finds them, and that look is most of what an index costs.
/// </summary>
internal sealed class WordTable(Lexicon lexicon)
{
    /// <summary>Bits of a letter, a to z as 1 to 26.</summary>
    public const int LetterBits = 5;

    /// <summary>Letters of the longest word that is a number.</summary>
    public const int MostLetters = 12;

    private readonly Dictionary<string, Word> others = new(StringComparer.Ordinal);
    private (ulong Letters, Word Word)[] places = new (ulong, Word)[256];
    private int shift = 64 - 8;
    private int count;

    /// <summary>All words described so far.</summary>
    public IEnumerable<Word> Words
    {
        get
        {
            foreach (var (letters, word) in places)
            {
                if (letters != 0)
                {
                    yield return word;
                }
            }

            foreach (var word in others.Values)
            {
                yield return word;
            }
        }
    }

    /// <summary>All that is known of a folded word.</summary>
    public Word Get(ReadOnlySpan<char> text) => Get(text, Letters(text));

    /// <summary>The same for whoever has the letters as a number already; 0 for a word that is too long or holds a digit.</summary>
    public Word Get(ReadOnlySpan<char> text, ulong letters)
    {
        if (letters == 0)
        {
            return Other(text);
        }

        var at = Place(letters);
        var all = places;
        while (true)
        {
            ref readonly var place = ref all[at];
            if (place.Letters == letters)
            {
                return place.Word;
            }

            if (place.Letters == 0)
            {
                return Add(letters, text);
            }

            at = (at + 1) & (all.Length - 1);
        }
    }

    /// <summary>Five bits a letter; 0 for a word that is too long or holds a digit.</summary>
    private static ulong Letters(ReadOnlySpan<char> text)
    {
        if (text.Length > MostLetters)
        {
            return 0;
        }

        var letters = 0UL;
        foreach (var c in text)
        {
            if (c is < 'a' or > 'z')
            {
                return 0;
            }

            letters = (letters << LetterBits) | (uint)(c - 'a' + 1);
        }

        return letters;
    }

    private int Place(ulong letters) => (int)((letters * 0x9E3779B97F4A7C15UL) >> shift);

    private Word Add(ulong letters, ReadOnlySpan<char> text)
    {
        if (++count * 2 > places.Length)
        {
            var old = places;
            places = new (ulong, Word)[old.Length * 2];
            shift--;
            foreach (var (known, word) in old)
            {
                if (known != 0)
                {
                    Put(known, word);
                }
            }
        }

        var described = lexicon.Describe(text.ToString());
        Put(letters, described);
        return described;
    }

    private void Put(ulong letters, Word word)
    {
        var at = Place(letters);
        while (places[at].Letters != 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = (letters, word);
    }

    private Word Other(ReadOnlySpan<char> text)
    {
        var known = others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var word))
        {
            var owned = text.ToString();
            others[owned] = word = lexicon.Describe(owned);
        }

        return word;
    }
}
