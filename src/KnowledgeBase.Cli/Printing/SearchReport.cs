using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Printing;

/// <summary>A search and its answer.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Language">Language of the pages.</param>
/// <param name="Root">Address of the site.</param>
/// <param name="Answer">What was found.</param>
internal sealed record SearchReport(string Query, Language Language, Uri Root, SearchAnswer Answer)
{
    /// <summary>Where a page found will live.</summary>
    public string Url(SearchResult result) => new Uri(Root, result.Url).AbsoluteUri;

    /// <summary>The kind of a page found, in a language.</summary>
    public static string Kind(SearchResult result, Language language) => Kinds.OfScheme(result.Kind)?.One.In(language) ?? result.Kind;
}
