namespace KnowledgeBase.Core.Text;

/// <summary>“Did you mean …?” for a word that is not in a list.</summary>
public static class Suggestion
{
    // Longer than any id; the distance of two texts takes time and space by the product of their lengths.
    private const int LongestWord = 100;
    private const int CostOfOne = 20;
    // A shorter piece stands at the edge of too many words.
    private const int ShortestPiece = 4;

    /// <summary>The nearest candidate within a third of the word's length (at least one edit); else the shortest one of which the word is the beginning or the end up to a hyphen, such as <c>blora</c> of <c>kabupaten-blora</c>; or null.</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var unlimited = long.MaxValue;
        return For(word, candidates, ref unlimited);
    }

    /// <summary>Like <see cref="For(string, IEnumerable{string})"/> as long as there is patience; what the search took is taken from it.</summary>
    public static string? For(string word, IEnumerable<string> candidates, ref long patience)
    {
        if (word.Length > LongestWord || patience <= 0)
        {
            return null;
        }

        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        string? whole = null;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            patience -= CostOfOne;
            if (IsPiece(word, candidate) && (whole is null || candidate.Length < whole.Length))
            {
                whole = candidate;
            }

            if (Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            patience -= word.Length * (long)candidate.Length;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= limit)
            {
                best = candidate;
                limit = distance - 1;
            }
        }

        return best ?? whole;
    }

    private static bool IsPiece(string word, string candidate) =>
        word.Length >= ShortestPiece && candidate.Length > word.Length
        && ((candidate[word.Length] == '-' && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || (candidate[^(word.Length + 1)] == '-' && candidate.EndsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Edit distance in which swapping two neighbours counts once (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        // Three rows are enough, however long the texts.
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[b.Length];
    }
}
