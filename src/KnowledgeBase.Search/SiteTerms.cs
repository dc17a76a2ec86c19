namespace KnowledgeBase.Search;

/// <summary>Words that only the site knows.</summary>
/// <param name="Synonyms">Sets of expressions, such as a term of the glossary with its synonyms and misspellings.</param>
/// <param name="Regions">Regions with all their names. Regions that documents name in their facets are known anyway.</param>
public sealed record SiteTerms(IReadOnlyList<SynonymSet> Synonyms, IReadOnlyList<RegionTerm> Regions)
{
    /// <summary>No words of the site.</summary>
    public static SiteTerms None { get; } = new([], []);
}

/// <summary>Expressions of one meaning; the first names the set where the reader is told why a page was found.</summary>
/// <param name="Expressions">Words or groups of words.</param>
public sealed record SynonymSet(IReadOnlyList<string> Expressions);

/// <summary>A region and its names.</summary>
/// <param name="Name">Name with its kind: "Kota Pasuruan", "Kabupaten Blora", "Provinsi Bali"; without a kind it is a province.</param>
/// <param name="Aliases">Other names, without the kind.</param>
public sealed record RegionTerm(string Name, IReadOnlyList<string> Aliases);
