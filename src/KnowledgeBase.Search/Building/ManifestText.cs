using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>Writes the manifest: how many documents, where the pieces lie, which keys they hold, and the short word lists; of a small index all pieces.</summary>
internal static class ManifestText
{
    /// <summary>What the manifest says.</summary>
    public sealed record Content(
        string Language,
        int Documents,
        int General,
        string Folder,
        int CardsPerPiece,
        int ListPieces,
        int[] Order,
        IReadOnlyList<string> Bounds,
        IReadOnlyList<string> Spelling,
        IReadOnlyList<string> Facets,
        WordData Words,
        IReadOnlyList<IndexFile> Bundle);

    /// <summary>The manifest as JSON.</summary>
    public static byte[] Write(Content content) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", Pieces.Format);
        json.WriteString("language", content.Language);
        json.WriteNumber("documents", content.Documents);
        json.WriteNumber("general", content.General);
        json.WriteString("folder", content.Folder);
        json.WriteNumber("cards", content.CardsPerPiece);
        json.WriteNumber("lists", content.ListPieces);
        json.WriteString("levels", string.Concat(content.Order));
        json.WriteString("facets", string.Join(' ', content.Facets));
        json.WriteString("spelling", string.Join(' ', content.Spelling));
        json.WriteString("terms", FrontCoding.Write(content.Bounds));
        json.WriteStartObject("words");
        json.WriteString("kept", FrontCoding.Write(content.Words.Kept.Split(' ').Order(StringComparer.Ordinal)));
        json.WriteString("stop", FrontCoding.Write(content.Words.Stop.Split(' ').Order(StringComparer.Ordinal)));
        json.WriteEndObject();
        json.WriteStartObject("pieces");
        foreach (var (path, bytes) in content.Bundle)
        {
            json.WriteString(path[1..], path.EndsWith(".bin", StringComparison.Ordinal) ? Convert.ToBase64String(bytes) : System.Text.Encoding.UTF8.GetString(bytes));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });
}
