namespace KnowledgeBase.Search.Building;

/// <summary>A document as it was counted, and of what text, title and facets.</summary>
internal sealed record Remembered(string Print, CountedDocument Counted);

/// <summary>Documents that were counted before, with the word lists of now.</summary>
internal sealed class KnownDocuments(UnitTable units, Dictionary<string, Remembered> documents)
{
    /// <summary>What they are counted in.</summary>
    public UnitTable Units => units;

    /// <summary>A document as it was counted, if all that is counted of it is the same.</summary>
    public CountedDocument? Find(SearchDocument document, string text) =>
        documents.TryGetValue(document.Id, out var before) && before.Print == Print(document, text) ? before.Counted : null;

    /// <summary>Names what is counted of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Names its text.</param>
    public static string Print(SearchDocument document, string text) => string.Join(
        '\n', [text, document.Title, document.Facets.Region, document.Facets.Province, document.Facets.HostRegion, .. document.Facets.VisitorRegions]);
}
