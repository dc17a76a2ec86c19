using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>Writes the manifest: how many documents, where the pieces lie, which keys they hold, and the word lists.</summary>
internal static class ManifestText
{
    /// <summary>What the manifest says.</summary>
    public sealed record Content(
        string Language,
        int Documents,
        int General,
        string Folder,
        int CardsPerPiece,
        int[] Order,
        IReadOnlyList<string> Bounds,
        IReadOnlyList<string> Spelling,
        IReadOnlyList<string> Facets,
        WordData Words);

    /// <summary>The manifest as JSON.</summary>
    public static string Write(Content content) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", Pieces.Format);
        json.WriteString("language", content.Language);
        json.WriteNumber("documents", content.Documents);
        json.WriteNumber("general", content.General);
        json.WriteString("folder", content.Folder);
        json.WriteNumber("cards", content.CardsPerPiece);
        json.WriteString("levels", string.Concat(content.Order));
        json.WriteString("facets", string.Join(' ', content.Facets));
        json.WriteString("spelling", string.Join(' ', content.Spelling));
        json.WriteString("terms", string.Join(' ', content.Bounds));
        json.WriteStartObject("words");
        json.WriteString("kept", content.Words.Kept);
        json.WriteString("stop", content.Words.Stop);
        json.WriteString("same", content.Words.Same);
        json.WriteString("mean", content.Words.Mean);
        json.WriteString("near", content.Words.Near);
        json.WriteString("values", content.Words.Values);
        json.WriteString("places", content.Words.Places);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
