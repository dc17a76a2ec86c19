using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// The long word lists, cut by the keys of their words: whoever has the pieces of the words of a text has every line
/// that can matter to it, and a query need not fetch all lists.
/// </summary>
internal static class ListPieces
{
    private const int PieceCharacters = 300;

    /// <summary>How many pieces the lists make.</summary>
    public static int Count(WordData words) => Math.Max(1, words.Long().Sum(list => list.Length) / PieceCharacters);

    /// <summary>The texts of the pieces: the lines of each list.</summary>
    public static IEnumerable<string> Write(WordData words, string language, int pieces)
    {
        // A text is looked up by the keys it has before any list is known; "budget" must lead to all that "anggaran" has.
        var plain = new WordTable(new Lexicon(words.Short(), language));
        var full = new WordTable(new Lexicon(words, language));
        var lines = words.Long().SelectMany((list, at) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (List: at, Line: line, Words: Words(line, at).ToArray()))).ToList();
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var word in lines.SelectMany(line => line.Words))
        {
            var key = full.Get(word).Key;
            if (!names.TryGetValue(key, out var all))
            {
                names[key] = all = new HashSet<string>(StringComparer.Ordinal) { key };
            }

            all.Add(plain.Get(word).Key);
        }

        var written = Enumerable.Range(0, pieces).Select(_ => new SortedSet<string>[] { New(), New(), New(), New(), New() }).ToArray();
        foreach (var (list, line, all) in lines)
        {
            foreach (var key in all.SelectMany(word => names[full.Get(word).Key]))
            {
                written[Pieces.ListOf(key, pieces)][list].Add(line);
            }
        }

        return written.Select(piece => JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var list in piece)
            {
                json.WriteStartArray();
                foreach (var line in list)
                {
                    json.WriteStringValue(line);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }));
    }

    private static SortedSet<string> New() => new(StringComparer.Ordinal);

    /// <summary>The words of a line; near meanings begin with a weight, places with their kinds, values with list and amount.</summary>
    private static IEnumerable<string> Words(string line, int list) => list == 4 ? line.Split(' ').Skip(2) :
        line.Split('|').Skip(list > 1 ? 1 : 0).SelectMany(expression => expression.Split(' ')).Where(word => word.Length > 0);
}
