using System.Numerics;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>The spelling pieces as they were written, with what tells whether they would still be written so.</summary>
/// <param name="Names">Names of the pieces.</param>
/// <param name="Texts">Their texts.</param>
/// <param name="Least">Words that were met so often are written.</param>
/// <param name="Almost">How many words were met so often but for once.</param>
internal sealed record Spelling(IReadOnlyList<string> Names, IReadOnlyList<string> Texts, int Least, int Almost);

/// <summary>A form that is met more often or less than it was.</summary>
/// <param name="Form">The form.</param>
/// <param name="Key">Its key.</param>
/// <param name="Was">How often it was met.</param>
/// <param name="Is">How often it is.</param>
internal readonly record struct MetForm(string Form, string Key, int Was, int Is);

/// <summary>
/// The words of the site with how frequent they are, by first letter and length: a misspelt word needs one small
/// piece, seldom two.
/// </summary>
internal static class SpellingPieces
{
    private const int PieceCharacters = 1200;

    /// <summary>Names ("a4": begins with a, from four letters on) and texts of the pieces.</summary>
    public static Spelling Write(IReadOnlyDictionary<string, int> forms, int most)
    {
        var (words, least, almost) = Frequent(forms, most);
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

        return new Spelling(names, texts, least, almost);
    }

    /// <summary>Whether the pieces are the same when some forms were met more often or less than when they were written.</summary>
    /// <param name="old">The pieces.</param>
    /// <param name="changes">The forms.</param>
    /// <param name="most">As they were written.</param>
    public static bool Stand(Spelling old, IEnumerable<MetForm> changes, int most)
    {
        var almost = old.Almost;
        foreach (var (form, _, was, now) in changes)
        {
            if (!IsWord(form))
            {
                continue;
            }

            if (was >= old.Least != now >= old.Least || (now >= old.Least && Digit(was) != Digit(now)))
            {
                return false;
            }

            almost += (now >= old.Least - 1 ? 1 : 0) - (was >= old.Least - 1 ? 1 : 0);
        }

        // With fewer, the words that were met once less often would have room too.
        return old.Least == 1 || almost > most;
    }

    /// <summary>The words that were met most often, in no order.</summary>
    private static (string[] Words, int Least, int Almost) Frequent(IReadOnlyDictionary<string, int> forms, int most)
    {
        var words = new List<string>();
        var met = new List<int>();
        foreach (var (form, count) in forms)
        {
            if (count > 0 && IsWord(form))
            {
                words.Add(form);
                met.Add(count);
            }
        }

        met.Sort();
        var least = met.Count <= most ? 1 : met[met.Count - most - 1] + 1;
        return ([.. words.Where(word => forms[word] >= least)], least, met.Count(count => count >= least - 1));
    }

    private static bool IsWord(string form) => form.Length > 3 && IsPlain(form);

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
        word + (char)('0' + Digit(forms[word]));

    private static int Digit(int met) => Math.Min(9, BitOperations.Log2((uint)met));
}
