namespace KnowledgeBase.Search;

/// <summary>One page as it is searched.</summary>
/// <param name="Id">Unique within a language.</param>
/// <param name="Url">Address under the base of the site, without a leading slash if the site may move.</param>
/// <param name="Language">Language code of the text: "id" or "en".</param>
/// <param name="Kind">Kind of page, a facet: "playbook", "host" …</param>
/// <param name="Title">Title, plain text.</param>
/// <param name="Lead">The first sentences, plain text; shown under the title.</param>
/// <param name="Headings">Headings of the text.</param>
/// <param name="Body">The text, plain.</param>
/// <param name="Facets">What the page can be filtered by, and the places it is about.</param>
public sealed record SearchDocument(
    string Id, string Url, string Language, string Kind, string Title, string Lead, IReadOnlyList<string> Headings, DocumentText Body, SearchFacets Facets);

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
