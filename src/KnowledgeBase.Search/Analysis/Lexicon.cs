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
    private static readonly List<Phrase> NoPhrases = [];
    private readonly Stemmer stemmer;
    private readonly bool english;
    private readonly HashSet<string> stop;
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sameKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, double Weight)>> near = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (char List, int Value)> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    /// <summary>Makes the lists of an index in a language ready.</summary>
    public Lexicon(WordData data, string language)
    {
        english = language == "en";
        var placeLines = Lines(data.Places).Select(line => line.Split('|')).ToList();
        var kept = new HashSet<string>(data.Kept.Split(' '), StringComparer.Ordinal);
        kept.UnionWith(placeLines.SelectMany(line => line.Skip(1)).SelectMany(name => name.Split(' ')).Where(word => word.Length > 3));
        stemmer = new Stemmer(kept);
        stop = new HashSet<string>(data.Stop.Split(' '), StringComparer.Ordinal);
        foreach (var line in Lines(data.Values))
        {
            var parts = line.Split(' ');
            for (var i = 2; i < parts.Length; i++)
            {
                values[parts[i]] = (parts[0][0], int.Parse(parts[1]));
                listed.Add(parts[i]);
            }
        }

        foreach (var line in Lines(data.Same))
        {
            var words = line.Split(' ');
            listed.UnionWith(words);
            foreach (var other in words.Skip(1))
            {
                same.TryAdd(other, words[0]);
                sameKey.TryAdd(Stem(other), Stem(words[0]));
            }
        }

        var table = new WordTable(this);
        foreach (var set in Lines(data.Mean).Select(line => line.Split('|')))
        {
            AddPhrases(table, set, '@' + set[0].Replace(' ', '_'));
        }

        foreach (var line in placeLines)
        {
            var token = '&' + line[1].Replace(' ', '_');
            places[token] = line[0];
            AddPhrases(table, line.AsSpan(1), token);
        }

        foreach (var set in Lines(data.Near).Select(line => line.Split('|')))
        {
            AddNear(set);
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
            return new Word(text, '#' + number) { Number = true, Value = number, Listed = true, Phrases = From('#' + number) };
        }

        var key = KeyOf(text);
        var (list, value) = values.GetValueOrDefault(text, (' ', 0));
        return new Word(text, key)
        {
            Stop = stop.Contains(text),
            Listed = listed.Contains(text),
            Value = list == 'n' ? value.ToString() : null,
            Times = list == 'x' ? value : 0,
            Month = list == 'm' ? value : 0,
            Days = list is 'd' or 'w' ? value : 0,
            Whole = list == 'w',
            Zeros = list == 'z' ? value : 0,
            Kind = list == 'k' ? (char)value : ' ',
            Near = near.GetValueOrDefault(key, NoSets),
            Phrases = From(key),
        };
    }

    private List<Phrase> From(string key) => phrases.GetValueOrDefault(key, NoPhrases);

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

    private void AddPhrases(WordTable table, ReadOnlySpan<string> expressions, string token)
    {
        foreach (var expression in expressions)
        {
            AddPhrase(table, expression, token, 1);
        }
    }

    private void AddPhrase(WordTable table, string expression, string token, double weight)
    {
        var words = expression.Split(' ');
        listed.UnionWith(words);
        var keys = words.Select(word => table.Get(word)).Where(word => !word.Stop).Select(word => word.Key).ToArray();
        if (keys.Length > 0)
        {
            if (!phrases.TryGetValue(keys[0], out var list))
            {
                phrases[keys[0]] = list = [];
            }

            list.Add(new Phrase(keys, token, weight));
        }
    }

    private void AddNear(string[] set)
    {
        var token = '~' + set[1].Replace(' ', '_');
        var weight = int.Parse(set[0]) / 10.0;
        foreach (var expression in set.Skip(1))
        {
            if (expression.Contains(' ', StringComparison.Ordinal))
            {
                AddPhrase(new WordTable(this), expression, token, weight);
                continue;
            }

            listed.Add(expression);
            var key = KeyOf(expression);
            if (!near.TryGetValue(key, out var sets))
            {
                near[key] = sets = [];
            }

            if (!sets.Any(known => known.Key == token))
            {
                sets.Add((token, weight));
            }
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
