using System.Text.Json;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>The manifest as read.</summary>
internal sealed record Manifest(
    string Language,
    int Documents,
    int General,
    string Folder,
    int CardsPerPiece,
    int ListPieces,
    int[] Order,
    string[] Bounds,
    string[] Spelling,
    string[] Facets,
    WordData Words,
    IReadOnlyDictionary<string, string> Bundle)
{
    /// <summary>Reads the manifest.</summary>
    public static Manifest Read(byte[]? bytes, string path)
    {
        if (bytes is null)
        {
            throw new SearchIndexException(SearchIndexException.IndexMissing, path);
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Pieces.Format)
            {
                throw new SearchIndexException(SearchIndexException.FormatUnknown, path);
            }

            string Text(JsonElement at, string name) => at.GetProperty(name).GetString() ?? throw new FormatException(name);
            string[] List(string name) => Text(root, name) is { Length: > 0 } text ? text.Split(' ') : [];
            var words = root.GetProperty("words");
            string Words(string name) => string.Join(' ', FrontCoding.Read(Text(words, name)));
            var manifest = new Manifest(
                Text(root, "language"),
                root.GetProperty("documents").GetInt32(),
                root.GetProperty("general").GetInt32(),
                Text(root, "folder"),
                root.GetProperty("cards").GetInt32(),
                root.GetProperty("lists").GetInt32(),
                [.. Text(root, "levels").Select(c => c - '0')],
                [.. FrontCoding.Read(Text(root, "terms"))],
                List("spelling"),
                List("facets"),
                new WordData(Words("kept"), Words("stop"), []),
                root.GetProperty("pieces").EnumerateObject().ToDictionary(piece => piece.Name, piece => piece.Value.GetString() ?? "", StringComparer.Ordinal));
            var sound = manifest.Documents >= 0 && manifest.General >= 0 && manifest.General <= manifest.Documents && manifest.CardsPerPiece > 0 && manifest.ListPieces > 0 && manifest.Folder.All(char.IsAsciiHexDigitLower)
                && manifest.Order.Order().SequenceEqual(Enumerable.Range(0, Pieces.Levels));
            return sound ? manifest : throw new FormatException(path);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new SearchIndexException(SearchIndexException.IndexDamaged, path);
        }
    }
}
