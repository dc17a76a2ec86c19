namespace KnowledgeBase.Search.Analysis;

/// <summary>An expression that has a key of its own.</summary>
/// <param name="Keys">Keys of its words.</param>
/// <param name="Token">The key it is indexed under.</param>
/// <param name="Weight">How well the key answers the expression.</param>
internal sealed record Phrase(string[] Keys, string Token, double Weight);

/// <summary>The word lists made ready for look-up. Shared between threads, never changed after it is made.</summary>
internal sealed class Lexicon
{
    private static readonly List<(string Key, double Weight)> NoSets = [];
    private readonly Stemmer stemmer;
    private readonly bool english;
    private readonly HashSet<string> stop;
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sameKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, double Weight)>> near = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (char List, int Value)> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase[]> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    /// <summary>Makes the lists of an index in a language ready.</summary>
    public Lexicon(WordData data, string language)
    {
        english = language == "en";
        var lines = data.Lines.Select(line => line.Split('|')).ToList();
        var kept = new HashSet<string>(data.Kept.Split(' '), StringComparer.Ordinal);
        kept.UnionWith(lines.Where(line => line[0] == "&").SelectMany(line => line.Skip(2)).SelectMany(name => name.Split(' ')).Where(word => word.Length > 3));
        stemmer = new Stemmer(kept);
        stop = new HashSet<string>(data.Stop.Split(' '), StringComparer.Ordinal);
        var table = new WordTable(this);
        foreach (var line in lines)
        {
            Add(table, line[0][0], line[1], line.AsSpan(2));
        }

        foreach (var (first, list) in phrases.ToList())
        {
            phrases[first] = [.. list.OrderByDescending(phrase => phrase.Keys.Length)];
        }
    }

    /// <summary>The kinds of region that bear a name, or null for a key that is no place.</summary>
    public string? KindsOf(string token) => places.GetValueOrDefault(token);

    /// <summary>Works out all that is known of a folded word or number.</summary>
    public Word Describe(string text)
    {
        if (Letters.IsDigit(text[0]))
        {
            var number = Decimals.Canonical(text);
            return new Word(text, '#' + number, new Meaning { Value = number, Phrases = From('#' + number) }) { Number = true, Listed = true };
        }

        var key = KeyOf(text);
        return new Word(text, key, MeaningOf(text, key)) { Stop = stop.Contains(text), Listed = listed.Contains(text) };
    }

    private Meaning? MeaningOf(string text, string key)
    {
        var sets = near.GetValueOrDefault(key, NoSets);
        var expressions = From(key);
        var (list, value) = values.GetValueOrDefault(text, (' ', 0));
        return sets.Count == 0 && expressions.Length == 0 && list == ' ' ? null : new Meaning
        {
            Value = list == 'n' ? value.ToString() : null,
            Times = list == 'x' ? value : 0,
            Month = list == 'm' ? value : 0,
            Days = list is 'd' or 'w' ? value : 0,
            Whole = list == 'w',
            Zeros = list == 'z' ? value : 0,
            Kind = list == 'k' ? (char)value : ' ',
            Near = sets,
            Phrases = expressions,
        };
    }

    private Phrase[] From(string key) => phrases.GetValueOrDefault(key, []);

    private string KeyOf(string text)
    {
        if (same.TryGetValue(text, out var other) || (text.EndsWith('s') && same.TryGetValue(text[..^1], out other)))
        {
            return Stem(other);
        }

        var key = Stem(text);
        return sameKey.GetValueOrDefault(key, key);
    }

    private string Stem(string text) => english ? EnglishStemmer.Key(text) : stemmer.Key(text);

    private void Add(WordTable table, char sign, string first, ReadOnlySpan<string> names)
    {
        var token = sign + names[0].Replace(' ', '_');
        if (sign == '&')
        {
            places[token] = first;
        }

        foreach (var name in names)
        {
            listed.UnionWith(name.Split(' '));
            if (sign == '!')
            {
                AddSpelling(name, names[0]);
            }
            else if (char.IsAsciiLetter(sign))
            {
                values[name] = (sign, int.Parse(first));
            }
            else if (sign == '~' && !name.Contains(' ', StringComparison.Ordinal))
            {
                AddNear(name, token, int.Parse(first) / 10.0);
            }
            else
            {
                AddPhrase(table, name, token, sign == '~' ? int.Parse(first) / 10.0 : 1);
            }
        }
    }

    private void AddSpelling(string other, string word)
    {
        if (other != word)
        {
            same.TryAdd(other, word);
            sameKey.TryAdd(Stem(other), Stem(word));
        }
    }

    private void AddNear(string word, string token, double weight)
    {
        var key = KeyOf(word);
        if (!near.TryGetValue(key, out var sets))
        {
            near[key] = sets = [];
        }

        if (!sets.Any(known => known.Key == token))
        {
            sets.Add((token, weight));
        }
    }

    private void AddPhrase(WordTable table, string expression, string token, double weight)
    {
        var keys = expression.Split(' ').Select(word => table.Get(word)).Where(word => !word.Stop).Select(word => word.Key).ToArray();
        if (keys.Length > 0)
        {
            phrases[keys[0]] = [.. From(keys[0]), new Phrase(keys, token, weight)];
        }
    }
}
