using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Search;

namespace KnowledgeBase.Site.Searching;

/// <summary>The search of a site: one index for each language, and the script that reads it.</summary>
public static class SearchFiles
{
    private static readonly (IndexFile Page, IndexFile Engine, IndexFile More) Scripts = SearchClient.Scripts();

    /// <summary>The script of the search page, the same for every site of this version.</summary>
    public static IndexFile Script => Scripts.Page;

    /// <summary>Where every index lies.</summary>
    internal const string Root = "search/";

    /// <summary>Folder of a language's index.</summary>
    public static string Folder(Language language) => Root + language.Code();

    /// <summary>Files of the index of a language.</summary>
    public static IReadOnlyList<IndexFile> Index(Catalog catalog, Language language) => SearchIndexBuilder.Build(
        SearchDocuments.Of(catalog, language),
        Terms(catalog),
        new SearchIndexOptions { Language = language.Code(), Folder = Folder(language) });

    /// <summary>All files of the search; for a site opened from a folder the pieces as scripts, since there nothing can be fetched.</summary>
    public static IEnumerable<OutputFile> Of(Catalog catalog, bool isOffline = false) => catalog.Site.Languages
        .SelectMany(language => Index(catalog, language))
        .Select(file => isOffline ? SearchClient.Offline(file) : file)
        .Append(Scripts.Page)
        .Append(Scripts.Engine)
        .Append(Scripts.More)
        .Select(file => new OutputFile(file.Path, file.Bytes));

    /// <summary>The words that only this site knows: its glossary and its regions.</summary>
    private static SiteTerms Terms(Catalog catalog) => new(
        [.. catalog.All<Term>().Select(t => new SynonymSet(
            [.. new[] { t.Name.Id, t.Name.En }.OfType<string>().Concat(t.Synonyms.Select(s => s.Value)).Concat(t.Misspellings.Select(m => m.Value)).Distinct()]))],
        [.. catalog.All<Region>().Where(r => r.Kind.Code != "country").Select(r => new RegionTerm(
            r.Kind.Code == "province" ? "Provinsi " + r.Name : r.Name, [.. r.Aliases.Select(a => a.Value)]))]);
}
