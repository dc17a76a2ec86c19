namespace KnowledgeBase.Search;

/// <summary>What to return.</summary>
public sealed record SearchOptions
{
    /// <summary>Results to pass over.</summary>
    public int From { get; init; }

    /// <summary>Most results to return.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Facet, and the values of which a result must have one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether to count the values of all facets.</summary>
    public bool CountFacets { get; init; }

    /// <summary>Whether to show the passage where the words stand; else the beginning.</summary>
    public bool Passages { get; init; }
}

/// <summary>How a search ended.</summary>
public enum SearchOutcome
{
    /// <summary>There are results.</summary>
    Found,

    /// <summary>No page has any of the words, or the filters leave none.</summary>
    NothingFound,

    /// <summary>The query holds no word that can be searched.</summary>
    NoWords,
}

/// <summary>The answer to a query.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Total">Pages found.</param>
/// <param name="Results">The pages asked for, best first.</param>
/// <param name="Corrections">Words that were searched in another spelling.</param>
/// <param name="Shortened">Whether only the beginning of the query was used.</param>
/// <param name="Facets">Counted values, if asked for.</param>
public sealed record SearchAnswer(
    SearchOutcome Outcome,
    int Total,
    IReadOnlyList<SearchResult> Results,
    IReadOnlyList<Correction> Corrections,
    bool Shortened,
    IReadOnlyList<FacetCounts> Facets);

/// <summary>A page found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Snippet">The beginning of its text, or the passage that answers, plain.</param>
/// <param name="TitleHighlights">What to mark in the title.</param>
/// <param name="Highlights">What to mark in the snippet.</param>
/// <param name="Score">How well it fits, comparable within one answer.</param>
/// <param name="Why">What of the query it was found by.</param>
public sealed record SearchResult(
    string Id,
    string Url,
    string Title,
    string Kind,
    string Snippet,
    IReadOnlyList<TextRange> TitleHighlights,
    IReadOnlyList<TextRange> Highlights,
    double Score,
    IReadOnlyList<MatchReason> Why);

/// <summary>A part of a text, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int Length);

/// <summary>A word and the spelling that was searched instead or beside it.</summary>
public sealed record Correction(string Typed, string Searched);

/// <summary>Why a page was found.</summary>
/// <param name="Kind">word, meaning (an abbreviation or fixed expression), near (a word of near meaning), place, value or spelling.</param>
/// <param name="Said">What the query says.</param>
/// <param name="Found">What the page has: the word, or the name of the set of expressions.</param>
public sealed record MatchReason(string Kind, string Said, string Found);

/// <summary>A facet and how many results each value would give.</summary>
public sealed record FacetCounts(string Facet, IReadOnlyList<FacetCount> Values);

/// <summary>A value and its number of results.</summary>
public readonly record struct FacetCount(string Value, int Count);
