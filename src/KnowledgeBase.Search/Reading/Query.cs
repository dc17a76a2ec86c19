using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>A key that answers a part of the query, and how well.</summary>
internal readonly record struct Alternative(string Key, double Weight, string Reason, string Found);

/// <summary>A part of the query: any of its alternatives answers it.</summary>
internal sealed record Unit(string Said, double Weight, List<Alternative> Alternatives)
{
    /// <summary>Whether it only supports another part: a word inside an expression.</summary>
    public bool Soft { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool Must { get; init; }
}

/// <summary>A place in the query.</summary>
/// <param name="Token">Its key.</param>
/// <param name="Kind">The kind said with it, or a space.</param>
/// <param name="Way">&gt; for "ke", &lt; for "dari", or a space.</param>
internal sealed record Place(string Token, char Kind, char Way);

/// <summary>A query as understood.</summary>
internal sealed record Query(List<Unit> Units, List<Place> Places);

/// <summary>Other spellings and forms for a word of the corrected query.</summary>
internal readonly record struct Spare(string Typed, List<(string Word, double Weight)> Others);

/// <summary>Understands a query.</summary>
internal sealed class QueryParser(Analyzer analyzer)
{
    private const double SoftWeight = 0.15;
    private const int MostUnits = 24;

    /// <summary>The words of the query that a spelling could be asked for.</summary>
    public static List<Token> Words(Analyzer analyzer, string text)
    {
        analyzer.Run(text);
        return [.. analyzer.Words];
    }

    /// <summary>Parts and places of the query.</summary>
    public Query Parse(string text, Dictionary<string, Spare> spares)
    {
        analyzer.Run(text);
        var units = new List<Unit>();
        var places = new List<Place>();
        var taken = new bool[analyzer.Words.Count];
        var quoted = Quoted(text);
        Token last = default;
        var at = 0;
        foreach (var extra in analyzer.Extras.OrderBy(token => token.From).ThenByDescending(token => token.To - token.From).ToList())
        {
            if (taken.AsSpan(extra.From, extra.To - extra.From).Contains(true))
            {
                if (extra.From == last.From && extra.To == last.To && extra.Key[0] is '@' or '~')
                {
                    units[at].Alternatives.Add(new Alternative(extra.Key, extra.Weight, Reason(extra.Key), Name(extra.Key)));
                }

                continue;
            }

            last = extra;
            at = units.Count;

            var must = quoted.Any(range => range.Start <= extra.Start && extra.End <= range.End);
            taken.AsSpan(extra.From, extra.To - extra.From).Fill(true);
            var key = extra.Key;
            var said = text[extra.Start..extra.End];
            if (key[0] == '&')
            {
                var colon = key.IndexOf(':', StringComparison.Ordinal);
                key = colon < 0 ? key : key[..colon];
                places.Add(new Place(key, colon < 0 ? ' ' : extra.Key[^1], Way(text[..extra.Start])));
            }

            units.Add(new Unit(said, 1, [new Alternative(key, 1, Reason(key), key[0] == '#' ? said : Name(key))]) { Must = must });
            for (var i = extra.From; i < extra.To && extra.To - extra.From > 1 && key[0] != '&'; i++)
            {
                var word = analyzer.Words[i];
                units.Add(new Unit(said, SoftWeight, [new Alternative(word.Key, 1, "word", word.Word!.Text)]) { Soft = true });
            }
        }

        var sets = units.SelectMany(unit => unit.Alternatives).Select(alternative => alternative.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var token in analyzer.Words.Where(token => !taken[token.From]))
        {
            var must = quoted.Any(range => range.Start <= token.Start && token.End <= range.End);
            units.Add(new Unit(text[token.Start..token.End], 1, Alternatives(token.Word!, sets, spares)) { Must = must });
        }

        return new Query([.. units.Take(MostUnits)], places);
    }

    private static string Reason(string key) => key[0] switch { '&' => "place", '#' => "value", '@' => "meaning", _ => "near" };

    /// <summary>The name of a set or place, as its key writes it.</summary>
    private static string Name(string key) => key[1..].Replace('_', ' ');

    /// <summary>The word, sets of near meaning that no part before has used, and other spellings.</summary>
    private List<Alternative> Alternatives(Word word, HashSet<string> sets, Dictionary<string, Spare> spares)
    {
        var list = new List<Alternative>();
        void Add(string key, double weight, string reason, string found)
        {
            if (!list.Any(known => known.Key == key))
            {
                list.Add(new Alternative(key, weight, reason, found));
            }
        }

        var spare = spares.GetValueOrDefault(word.Text);
        Add(word.Key, 1, word.Number ? "value" : spare.Others is null ? "word" : "spelling", word.Text);
        foreach (var (set, weight) in word.Near.Where(set => sets.Add(set.Key)))
        {
            Add(set, weight, "near", Name(set));
        }

        foreach (var (other, weight) in spare.Others ?? [])
        {
            Add(analyzer.Table.Get(other).Key, weight, other == spare.Typed ? "word" : "spelling", other);
        }

        return list;
    }

    /// <summary>Looks back three words for "ke" or "dari".</summary>
    private static char Way(string before)
    {
        var folded = new string([.. before.Select(Letters.Fold).Where(c => c != Letters.Nothing)]);
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().Take(3))
        {
            if (word is "ke" or "to" or "di" or "in")
            {
                return '>';
            }

            if (word is "dari" or "oleh" or "from" or "by")
            {
                return '<';
            }
        }

        return ' ';
    }

    private static List<(int Start, int End)> Quoted(string text)
    {
        var ranges = new List<(int Start, int End)>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\u201c' or '\u201d'))
            {
                continue;
            }

            if (open >= 0)
            {
                ranges.Add((open, i));
            }

            open = open < 0 ? i : -1;
        }

        return ranges;
    }
}
