using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// The long word lists, cut by the keys of their words: whoever has the pieces of the words of a text has every line
/// that can matter to it, and a query need not fetch all lists.
/// </summary>
internal static class ListPieces
{
    private const int PieceCharacters = 120;

    /// <summary>How many pieces the lists make.</summary>
    public static int Count(WordData words) => Math.Max(1, words.Lines.Sum(line => line.Length) / PieceCharacters);

    /// <summary>The texts of the pieces: lines.</summary>
    public static IEnumerable<string> Write(WordData words, Lexicon lexicon, string language, int pieces)
    {
        // A text is looked up by the keys it has before any list is known; "budget" must lead to all that "anggaran" has.
        var plain = new WordTable(new Lexicon(words.Short(), language));
        var full = new WordTable(lexicon);
        var lines = words.Lines.Select(line => (Line: line, Words: line.Split('|').Skip(2).SelectMany(name => name.Split(' ')).ToArray())).ToList();
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

        var written = Enumerable.Range(0, pieces).Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var (line, all) in lines)
        {
            foreach (var key in all.SelectMany(word => names[full.Get(word).Key]))
            {
                written[Pieces.ListOf(key, pieces)].Add(line);
            }
        }

        return written.Select(piece => string.Join('\n', piece));
    }
}
