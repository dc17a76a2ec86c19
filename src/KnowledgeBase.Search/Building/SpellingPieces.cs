using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// The words of the site with how frequent they are, by first letter and length: a misspelt word needs one small
/// piece, seldom two.
/// </summary>
internal static class SpellingPieces
{
    private const int PieceCharacters = 1200;

    /// <summary>Names ("a4": begins with a, from four letters on) and texts of the pieces.</summary>
    public static (List<string> Names, List<string> Texts) Write(IReadOnlyDictionary<string, int> forms, int most)
    {
        var words = forms.Where(form => form.Key.Length > 3 && form.Key.All(c => c is >= 'a' and <= 'z')).ToList();
        var least = 1;
        while (words.Count(word => word.Value >= least) > most)
        {
            least++;
        }

        var names = new List<string>();
        var texts = new List<string>();
        foreach (var letter in words.Where(word => word.Value >= least).GroupBy(word => word.Key[0]).OrderBy(group => group.Key))
        {
            var piece = new StringBuilder();
            foreach (var length in letter.GroupBy(word => word.Key.Length).OrderBy(group => group.Key))
            {
                if (piece.Length == 0)
                {
                    names.Add($"{letter.Key}{length.Key}");
                }

                Append(piece, length.OrderBy(word => word.Key, StringComparer.Ordinal));
                if (piece.Length > PieceCharacters)
                {
                    texts.Add(piece.ToString());
                    piece.Clear();
                }
            }

            if (piece.Length > 0)
            {
                texts.Add(piece.ToString());
            }
        }

        return (names, texts);
    }

    /// <summary>Each word, then the digit of its frequency.</summary>
    private static void Append(StringBuilder piece, IEnumerable<KeyValuePair<string, int>> words)
    {
        var previous = "";
        foreach (var (word, count) in words)
        {
            var text = word + (char)('0' + Math.Min(9, System.Numerics.BitOperations.Log2((uint)count)));
            FrontCoding.Append(piece, previous, text);
            previous = text;
        }
    }
}
