namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Brings the forms of an Indonesian root to one key. The key is not a word: its first consonant is folded to a class
/// (1: p m, 2: s ny, 3: k ng or none, 4: t n), because the prefixes me- and pe- swallow that consonant and only a
/// dictionary could bring it back. A short list of kept roots stops the rules where they would cut too deep.
/// </summary>
internal sealed class Stemmer(IReadOnlySet<string> kept)
{
    private const char P = '1';
    private const char S = '2';
    private const char K = '3';
    private const char T = '4';
    private static readonly string[] Particles = ["lah", "kah", "pun"];
    private static readonly string[] Suffixes = ["kan", "an", "i"];

    /// <summary>Prefixes in the order they are tried: text, what must follow, the class of a swallowed consonant, the kind.</summary>
    private static readonly (string Text, string Next, char Class, char Kind)[] Prefixes =
    [
        ("meng", "aiueo", K, 'm'), ("meng", "ghk", ' ', 'm'), ("meny", "aiueo", S, 'm'),
        ("men", "aiueo", T, 'm'), ("men", "tdcjzs", ' ', 'm'), ("mem", "aiueo", P, 'm'), ("mem", "bfvp", ' ', 'm'),
        ("me", "lrwymn", ' ', 'm'),
        ("peng", "aiueo", K, 'p'), ("peng", "ghk", ' ', 'p'), ("peny", "aiueo", S, 'p'),
        ("pen", "aiueo", T, 'p'), ("pen", "tdcjzs", ' ', 'p'), ("pem", "aiueo", P, 'p'), ("pem", "bfvp", ' ', 'p'),
        ("per", "", ' ', 'q'), ("pe", "lwytdkgsj", ' ', 'p'),
        ("ber", "", ' ', 'b'), ("ter", "", ' ', 'm'), ("di", "", ' ', 'm'), ("ke", "", ' ', 'k'), ("se", "", ' ', 's'),
    ];

    /// <summary>Prefixes before a kept root, which needs no further proof: what is cut, what may have been swallowed.</summary>
    private static readonly (string Text, string Lost)[] KeptPrefixes =
    [
        ("meng", "k"), ("meny", "s"), ("men", "t"), ("mem", "p"), ("me", ""), ("peng", "k"), ("peny", "s"), ("pen", "t"),
        ("pem", "p"), ("pel", ""), ("per", ""), ("pe", ""), ("bel", ""), ("ber", ""), ("be", ""), ("ter", ""), ("te", ""),
        ("di", ""), ("ke", ""), ("se", ""),
    ];

    /// <summary>The key of a folded word.</summary>
    public string Key(string word)
    {
        if (word.Length <= 3 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        if (kept.Contains(word))
        {
            return FoldFirst(word);
        }

        foreach (var particle in Particles)
        {
            if (word.EndsWith(particle, StringComparison.Ordinal) && IsRoot(word[..^3]))
            {
                word = word[..^3];
                break;
            }
        }

        if (word.EndsWith("nya", StringComparison.Ordinal) && IsRoot(word[..^3]))
        {
            word = word[..^3];
        }
        else if (word.EndsWith("ku", StringComparison.Ordinal) || word.EndsWith("mu", StringComparison.Ordinal))
        {
            word = kept.Contains(word[..^2]) ? word[..^2] : word;
        }

        return FindKept(word, 2) is { } root ? FoldFirst(root) : ByRules(word);
    }

    /// <summary>The kept root inside a word, fewest affixes first, or null.</summary>
    private string? FindKept(string word, int prefixes)
    {
        if (kept.Contains(word))
        {
            return word;
        }

        foreach (var suffix in Suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal) && kept.Contains(word[..^suffix.Length]))
            {
                return word[..^suffix.Length];
            }
        }

        if (prefixes == 0)
        {
            return null;
        }

        foreach (var (text, lost) in KeptPrefixes)
        {
            if (!word.StartsWith(text, StringComparison.Ordinal) || word.Length < text.Length + 3)
            {
                continue;
            }

            var rest = word[text.Length..];
            var swallowed = lost.Length > 0 && Letters.IsVowel(rest[0]);
            if ((swallowed ? FindKept(lost + rest, 0) : null) is { } restored)
            {
                return restored;
            }

            if (FindKept(rest, prefixes - 1) is { } root)
            {
                return root;
            }
        }

        return null;
    }

    private static string ByRules(string word)
    {
        var kind = ' ';
        for (var round = 0; round < 2; round++)
        {
            var found = false;
            foreach (var (text, next, swallowed, prefixKind) in Prefixes)
            {
                if (!word.StartsWith(text, StringComparison.Ordinal) || !IsRoot(word[text.Length..])
                    || (next.Length > 0 && !next.Contains(word[text.Length], StringComparison.Ordinal))
                    || (prefixKind == 'k' && !word.EndsWith("an", StringComparison.Ordinal)))
                {
                    continue;
                }

                word = word[text.Length..];
                kind = kind == 'm' && prefixKind == 'q' ? 'm' : prefixKind;
                if (swallowed != ' ')
                {
                    return swallowed + WithoutSuffix(word, kind);
                }

                found = true;
                break;
            }

            if (!found)
            {
                break;
            }
        }

        return FoldFirst(WithoutSuffix(word, kind));
    }

    /// <summary>Cuts the suffix that goes with the kind of prefix: me- and di- take -kan and -i, the others -an.</summary>
    private static string WithoutSuffix(string word, char kind)
    {
        if (kind is not ('k' or 's') && word.EndsWith("kan", StringComparison.Ordinal) && IsRoot(word[..^3]))
        {
            return word[..^3];
        }

        if (kind != 'm' && word.EndsWith("an", StringComparison.Ordinal) && IsRoot(word[..^2]))
        {
            return word[..^2];
        }

        var verb = kind == 'm' && word.EndsWith('i') && !word.EndsWith("si", StringComparison.Ordinal);
        return verb && IsRoot(word[..^1]) ? word[..^1] : word;
    }

    /// <summary>Two vowels at least: what is shorter is hardly a root.</summary>
    private static bool IsRoot(string word)
    {
        var vowels = 0;
        foreach (var c in word)
        {
            vowels += Letters.IsVowel(c) ? 1 : 0;
        }

        return vowels > 1 && word.Length > 2;
    }

    private static string FoldFirst(string word) => word[0] switch
    {
        'p' or 'm' => P + word[1..],
        's' => S + word[1..],
        'n' when word[1] == 'y' => S + word[2..],
        'n' when word[1] == 'g' => K + word[2..],
        't' or 'n' => T + word[1..],
        'k' => K + word[1..],
        var c when Letters.IsVowel(c) => K + word,
        _ => word,
    };
}
