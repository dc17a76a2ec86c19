using System.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// A list of words as one text: of each how many letters it shares with the one before (A is none), its other letters,
/// and perhaps a digit. Shorter than the words, also when compressed.
/// </summary>
internal static class FrontCoding
{
    /// <summary>Adds a word behind the previous one.</summary>
    public static void Append(StringBuilder text, string previous, string word)
    {
        var shared = 0;
        while (shared < 25 && shared < previous.Length && shared < word.Length - 1 && previous[shared] == word[shared])
        {
            shared++;
        }

        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }

    /// <summary>A set of words, in ordinal order.</summary>
    public static string Write(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var word in words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Append(text, previous, word);
            previous = word;
        }

        return text.ToString();
    }

    /// <summary>The words and their digits, 0 where there is none.</summary>
    public static IEnumerable<(string Word, int Digit)> Read(string text)
    {
        var word = "";
        for (var i = 0; i < text.Length;)
        {
            var shared = Math.Clamp(text[i++] - 'A', 0, word.Length);
            var start = i;
            while (i < text.Length && char.IsAsciiLetterLower(text[i]))
            {
                i++;
            }

            word = word[..shared] + text[start..i];
            yield return (word, i < text.Length && char.IsAsciiDigit(text[i]) ? text[i++] - '0' : 0);
        }
    }
}
