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

    private readonly Dictionary<string, WordMark> others = new(StringComparer.Ordinal);
    private readonly List<Word> words = [];
    private (ulong Letters, WordMark Word)[] places = new (ulong, WordMark)[256];
    private int shift = 64 - 8;
    private int count;

    /// <summary>All that is known of a folded word.</summary>
    public Word Get(ReadOnlySpan<char> text) => words[Find(text).Number];

    /// <summary>The word of a number.</summary>
    public Word this[int number] => words[number];

    /// <summary>Which word it is.</summary>
    public WordMark Find(ReadOnlySpan<char> text) =>
        Letters(text) is > 0 and var letters ? TryFind(letters, out var word) ? word : Add(letters, text) : Other(text);

    /// <summary>Which word it is, if it was met before.</summary>
    /// <param name="letters">Its letters, at most <see cref="MostLetters"/>, as a number.</param>
    /// <param name="word">The word.</param>
    public bool TryFind(ulong letters, out WordMark word)
    {
        var at = Place(letters);
        var all = places;
        while (true)
        {
            ref readonly var place = ref all[at];
            if (place.Letters == letters)
            {
                word = place.Word;
                return true;
            }

            if (place.Letters == 0)
            {
                word = default;
                return false;
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

    private WordMark Add(ulong letters, ReadOnlySpan<char> text)
    {
        if (++count * 2 > places.Length)
        {
            var old = places;
            places = new (ulong, WordMark)[old.Length * 2];
            shift--;
            foreach (var (known, word) in old)
            {
                if (known != 0)
                {
                    Put(known, word);
                }
            }
        }

        var described = Describe(text.ToString());
        Put(letters, described);
        return described;
    }

    private void Put(ulong letters, WordMark word)
    {
        var at = Place(letters);
        while (places[at].Letters != 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = (letters, word);
    }

    private WordMark Other(ReadOnlySpan<char> text)
    {
        var known = others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var word))
        {
            var owned = text.ToString();
            others[owned] = word = Describe(owned);
        }

        return word;
    }

    private WordMark Describe(string text)
    {
        var word = lexicon.Describe(text);
        words.Add(word);
        return new(words.Count - 1, word.HasMeaning, word.Stop);
    }
}

/// <summary>Which word of a table it is, and what decides for most words that nobody needs to know more of them.</summary>
internal readonly struct WordMark(int number, bool hasMeaning, bool isStop)
{
    private readonly int bits = (number << 2) | (hasMeaning ? 1 : 0) | (isStop ? 2 : 0);

    /// <summary>Its number: words are numbered as they are met, so that frequent ones lie together.</summary>
    public int Number => bits >> 2;

    /// <summary>Whether it means more than its key.</summary>
    public bool HasMeaning => (bits & 1) != 0;

    /// <summary>Whether it is neither indexed nor searched.</summary>
    public bool IsStop => (bits & 2) != 0;
}
