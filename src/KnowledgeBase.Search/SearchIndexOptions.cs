namespace KnowledgeBase.Search;

/// <summary>How an index is written.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>The language of the documents that go in, and of their grammar: "id" or "en".</summary>
    public string Language { get; init; } = "id";

    /// <summary>Folder of the index under the base of the site.</summary>
    public string Folder { get; init; } = "search";

    /// <summary>Most bytes of a piece of the term index.</summary>
    public int TermPieceBytes { get; init; } = 2400;

    /// <summary>Documents in a piece of result cards.</summary>
    public int CardsPerPiece { get; init; } = 2;

    /// <summary>Characters of a document that its card shows under the title.</summary>
    public int SnippetLength { get; init; } = 150;

    /// <summary>Most documents whose texts are written whole: a small site finds the passage that answers wherever it stands.</summary>
    public int WholeTexts { get; init; } = 1000;

    /// <summary>
    /// Characters of a document in which a larger site looks for the passage that answers. Whole texts would make its
    /// index three times as big as all the rest of it.
    /// </summary>
    public int TextLength { get; init; } = 2400;

    /// <summary>Most words in the spelling lists: the rarest are left out of large sites.</summary>
    public int SpellingWords { get; init; } = 15_000;

    /// <summary>
    /// Most bytes of all pieces together for an index that is written as one file: fetched once, it answers every query.
    /// On a slow line that file comes as fast as the four round trips of a first query over pieces.
    /// </summary>
    public int BundleBytes { get; init; } = 320_000;
}
