using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// The words of the site with how frequent they are, by first letter and length: a misspelt word needs one small
/// piece, seldom two.
/// </summary>
internal static class SpellingPieces
{
    private const int PieceCharacters = 1200;

    /// <summary>Names ("a4": begins with a, from four letters on) and texts of the pieces.</summary>
    public static (List<string> Names, List<string> Texts) Write(IReadOnlyDictionary<string, int> forms, int most)
    {
        var words = Frequent(forms, most);
        Array.Sort(words, ByLetterAndLength);
        var names = new List<string>();
        var texts = new List<string>();
        var piece = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var begins = i == 0 || words[i - 1][0] != words[i][0] || words[i - 1].Length != words[i].Length;
            if (begins && piece.Length > 0 && (words[i - 1][0] != words[i][0] || piece.Length > PieceCharacters))
            {
                texts.Add(piece.ToString());
                piece.Clear();
            }

            if (piece.Length == 0)
            {
                names.Add($"{words[i][0]}{words[i].Length}");
            }

            FrontCoding.Append(piece, begins ? "" : Line(words[i - 1], forms), Line(words[i], forms));
        }

        if (piece.Length > 0)
        {
            texts.Add(piece.ToString());
        }

        return (names, texts);
    }

    /// <summary>The words that were met most often, in no order.</summary>
    private static string[] Frequent(IReadOnlyDictionary<string, int> forms, int most)
    {
        var words = new List<string>();
        var met = new List<int>();
        foreach (var (form, count) in forms)
        {
            if (form.Length > 3 && IsPlain(form))
            {
                words.Add(form);
                met.Add(count);
            }
        }

        met.Sort();
        var least = met.Count <= most ? 1 : met[met.Count - most - 1] + 1;
        return [.. words.Where(word => forms[word] >= least)];
    }

    // Letter by letter: the search for a range makes an object of each bound when it was compiled ahead.
    private static bool IsPlain(string form)
    {
        foreach (var letter in form)
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static int ByLetterAndLength(string a, string b) =>
        a[0] != b[0] ? a[0] - b[0] : a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b);

    /// <summary>The word, then the digit of its frequency.</summary>
    private static string Line(string word, IReadOnlyDictionary<string, int> forms) =>
        word + (char)('0' + Math.Min(9, System.Numerics.BitOperations.Log2((uint)forms[word])));
}
