using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Wording;

/// <summary>One word of a closed list: the code that records use and the label that readers see.</summary>
public sealed record Word(string Code, Bilingual Label);

/// <summary>A closed list of words for one key.</summary>
/// <param name="Name">What the list is of, for messages: <c>stage</c>.</param>
/// <param name="Words">The words in the order in which they are shown.</param>
public sealed record Vocabulary(string Name, IReadOnlyList<Word> Words)
{
    private readonly Dictionary<string, Word> byCode = Words.ToDictionary(w => w.Code, StringComparer.Ordinal);

    /// <summary>All codes in order.</summary>
    public IEnumerable<string> Codes => Words.Select(w => w.Code);

    /// <summary>The word of a code, or null.</summary>
    public Word? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The word of a code that the program itself names.</summary>
    public Word this[string code] => byCode[code];

    /// <summary>Place of a word in the order of the list.</summary>
    public int IndexOf(Word word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i].Code == word.Code)
            {
                return i;
            }
        }

        return Words.Count;
    }

    internal static Vocabulary Of(string name, params (string Code, string Id, string En)[] words) =>
        new(name, [.. words.Select(w => new Word(w.Code, new Bilingual(w.Id, w.En)))]);
}
