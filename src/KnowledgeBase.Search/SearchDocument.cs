namespace KnowledgeBase.Search;

/// <summary>One page as it is searched. Its text is read when its turn comes and let go after.</summary>
/// <param name="Id">Unique within a language, and part of a file's name: letters, digits, hyphen, dot, underscore and colon.</param>
/// <param name="Url">Address under the base of the site, without a leading slash if the site may move.</param>
/// <param name="Language">Language code of the text: "id" or "en".</param>
/// <param name="Kind">Kind of page, a facet: "playbook", "host" …</param>
/// <param name="Title">Title, plain text.</param>
/// <param name="Facets">What the page can be filtered by, and the places it is about.</param>
/// <param name="Read">Gives its text.</param>
public sealed record SearchDocument(
    string Id, string Url, string Language, string Kind, string Title, SearchFacets Facets, Func<SearchText> Read);

/// <summary>The text of a page.</summary>
/// <param name="Lead">The first sentences, plain text; shown under the title.</param>
/// <param name="Headings">Headings of the text.</param>
/// <param name="Body">The text, plain.</param>
public sealed record SearchText(string Lead, IReadOnlyList<string> Headings, DocumentText Body);

/// <summary>What a page can be filtered by. All of it may be missing.</summary>
public sealed record SearchFacets
{
    /// <summary>No facet at all.</summary>
    public static SearchFacets None { get; } = new();

    /// <summary>The region the page is about, with its kind: "Kota Pasuruan".</summary>
    public string? Region { get; init; }

    /// <summary>Its province.</summary>
    public string? Province { get; init; }

    /// <summary>Where a visit went: "ke Surabaya" prefers it.</summary>
    public string? HostRegion { get; init; }

    /// <summary>Where the visitors of a visit came from: "dari Blora" prefers them.</summary>
    public IReadOnlyList<string> VisitorRegions { get; init; } = [];

    /// <summary>The year it tells of.</summary>
    public int? Year { get; init; }

    /// <summary>Budget in rupiah; the filter offers bands.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Code of the kind of building.</summary>
    public string? Building { get; init; }
}

/// <summary>A file of the index.</summary>
/// <param name="Path">Path under the base of the site, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record IndexFile(string Path, byte[] Bytes);

/// <summary>Where the texts go from which a result's passage is taken: they are many, and nothing else of an index depends on them.</summary>
public interface ISearchTexts
{
    /// <summary>Puts the text of a page into its file. Comes from several threads.</summary>
    /// <param name="document">The page.</param>
    /// <param name="path">Path of the file under the base of the site.</param>
    /// <param name="most">Characters after which it is cut.</param>
    /// <param name="make">Reads the page and gives the bytes; not to be called where the file is there and would be the same.</param>
    /// <returns>Names all that the page was read from: the same name, the same words. Null where nobody knows, and then it is counted anew each time.</returns>
    string? Put(SearchDocument document, string path, int most, Func<byte[]> make);
}
