namespace KnowledgeBase.Search.Analysis;

/// <summary>Remembers the words already described. One for each thread.</summary>
internal sealed class WordTable(Lexicon lexicon)
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);

    /// <summary>All that is known of a folded word.</summary>
    public Word Get(ReadOnlySpan<char> text)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var word))
        {
            var owned = text.ToString();
            words[owned] = word = lexicon.Describe(owned);
        }

        return word;
    }

    /// <summary>All words described so far.</summary>
    public IReadOnlyCollection<Word> Words => words.Values;
}
