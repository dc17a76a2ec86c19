namespace KnowledgeBase.Search.Building;

/// <summary>A document as it was counted, and of what title and facets.</summary>
internal sealed record Remembered(string Print, CountedDocument Counted);

/// <summary>Documents that were counted before, with the word lists of now.</summary>
internal sealed class KnownDocuments(UnitTable units, Dictionary<string, Remembered> documents)
{
    /// <summary>What they are counted in.</summary>
    public UnitTable Units => units;

    /// <summary>A document whose text is the same, if its title and facets are too.</summary>
    public CountedDocument? Find(SearchDocument document) =>
        documents.TryGetValue(document.Id, out var before) && before.Print == Print(document) ? before.Counted : null;

    /// <summary>Names what is counted of a document besides its text.</summary>
    public static string Print(SearchDocument document) => string.Join(
        '\n', [document.Title, document.Facets.Region, document.Facets.Province, document.Facets.HostRegion, .. document.Facets.VisitorRegions]);
}
