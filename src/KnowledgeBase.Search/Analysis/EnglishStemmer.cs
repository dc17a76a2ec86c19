namespace KnowledgeBase.Search.Analysis;

/// <summary>Plurals, -ing and -ed of English words; no more, since the English text of a site is short.</summary>
internal static class EnglishStemmer
{
    /// <summary>The key of a folded word.</summary>
    public static string Key(string word)
    {
        if (word.Length <= 3 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            word = word[..^3] + "y";
        }
        else if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal))
        {
            word = word[..^1];
        }

        foreach (var ending in (string[])["ing", "ed"])
        {
            var rest = word.Length - ending.Length;
            if (rest > 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[rest - 1] == word[rest - 2] && word[rest - 1] is not ('l' or 's') ? word[..(rest - 1)] : word[..rest];
                break;
            }
        }

        return word.Length > 4 && word.EndsWith('e') ? word[..^1] : word;
    }
}
