using System.Text.RegularExpressions;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>Numbers in Indonesian words: <c>enam</c>, <c>dua belas</c>, <c>seratus dua puluh</c>, <c>setahun</c>.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<string, decimal> Ones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nol"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7,
        ["delapan"] = 8, ["sembilan"] = 9, ["sepuluh"] = 10, ["sebelas"] = 11, ["seratus"] = 100, ["seribu"] = 1000,
        ["sejuta"] = 1_000_000, ["semiliar"] = 1_000_000_000, ["setengah"] = 0.5m,
        ["setahun"] = 1, ["sebulan"] = 1, ["seminggu"] = 1, ["sepekan"] = 1, ["sehari"] = 1,
    };

    private static readonly Dictionary<string, decimal> Factors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ribu"] = 1000, ["ribuan"] = 1000, ["juta"] = 1_000_000, ["jutaan"] = 1_000_000, ["miliar"] = 1_000_000_000, ["milyar"] = 1_000_000_000, ["triliun"] = 1_000_000_000_000,
    };

    /// <summary>Numbers in order.</summary>
    public static IReadOnlyList<PrintedNumber> Scan(string text)
    {
        // Most phrases have none: objects are made for words only where one begins a number.
        if (!HasNumber(text))
        {
            return [];
        }

        var found = new List<PrintedNumber>();
        var words = Words().Matches(text);
        for (var i = 0; i < words.Count;)
        {
            i = Ones.ContainsKey(words[i].Value) ? Take(text, words, i, found) : i + 1;
        }

        return found;
    }

    private static bool HasNumber(string text)
    {
        var ones = Ones.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Words().EnumerateMatches(text))
        {
            if (ones.ContainsKey(text.AsSpan(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the words that make one number; gives the place after them.</summary>
    private static int Take(string text, MatchCollection words, int start, List<PrintedNumber> found)
    {
        decimal whole = 0, thousands = 0, last = Ones[words[start].Value];
        var i = start + 1;
        for (; i < words.Count && string.IsNullOrWhiteSpace(text[(words[i - 1].Index + words[i - 1].Length)..words[i].Index]); i++)
        {
            var word = words[i].Value.ToLowerInvariant();
            if (word is "belas" or "puluh" or "ratus" && last is >= 1 and <= 9)
            {
                last = word switch { "belas" => last + 10, "puluh" => last * 10, _ => last * 100 };
            }
            else if (Factors.TryGetValue(word, out var factor))
            {
                (thousands, whole, last) = (thousands + ((whole + last) * factor), 0, 0);
            }
            else if (Ones.TryGetValue(word, out var one) && one >= 1 && (last == 0 || (last >= 20 && last % 10 == 0 && one < last)))
            {
                (whole, last) = (whole + last, one);
            }
            else
            {
                break;
            }
        }

        var end = words[i - 1].Index + words[i - 1].Length;
        // “terpadu satu pintu” is a name, “satu-satunya” a word.
        var isName = i == start + 1 && words[start].Value.Equals("satu", StringComparison.OrdinalIgnoreCase) && NoNumber().IsMatch(text[end..]);
        if (!isName)
        {
            found.Add(new PrintedNumber(words[start].Index, end - words[start].Index, [thousands + whole + last], NumberForm.Words, 1, IsYear: false));
        }

        return i;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:-satu|\s+(?:pintu|atap|tempat|sama|per|demi)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex NoNumber();
}
