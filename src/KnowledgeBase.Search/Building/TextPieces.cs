namespace KnowledgeBase.Search.Building;

/// <summary>Whole texts of a small site, for the passages that answer a query; fetched only for results that are shown.</summary>
internal static class TextPieces
{
    /// <summary>The texts of the pieces, in the order of documents.</summary>
    public static IEnumerable<string> Write(IReadOnlyList<SearchDocument> documents) =>
        documents.Chunk(Pieces.TextsPerPiece).Select(chunk => JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var document in chunk)
            {
                json.WriteStartArray();
                json.WriteStringValue(CardPieces.Text(document));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }));
}
