using System.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// A list of texts without capital letters as one text: of each how many letters it shares with the one before (A is
/// none), and its other letters. Shorter than the list, also when compressed.
/// </summary>
internal static class FrontCoding
{
    /// <summary>Adds a text behind the previous one.</summary>
    public static void Append(StringBuilder text, string previous, string word)
    {
        var shared = 0;
        while (shared < 25 && shared < previous.Length && shared < word.Length - 1 && previous[shared] == word[shared])
        {
            shared++;
        }

        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }

    /// <summary>The texts in their order.</summary>
    public static string Write(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var word in words)
        {
            Append(text, previous, word);
            previous = word;
        }

        return text.ToString();
    }

    /// <summary>The texts again.</summary>
    public static IEnumerable<string> Read(string text)
    {
        var word = "";
        for (var i = 0; i < text.Length;)
        {
            var shared = Math.Clamp(text[i++] - 'A', 0, word.Length);
            var start = i;
            while (i < text.Length && !char.IsAsciiLetterUpper(text[i]))
            {
                i++;
            }

            word = word[..shared] + text[start..i];
            yield return word;
        }
    }
}
