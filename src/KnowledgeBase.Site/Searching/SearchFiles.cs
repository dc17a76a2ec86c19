using System.Globalization;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Search;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;

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
    public static IReadOnlyList<IndexFile> Index(Catalog catalog, Language language) =>
        SearchIndexBuilder.Build([.. SearchDocuments.Of(catalog, language).Select(d => d.Document)], Terms(catalog), Options(language));

    /// <summary>All files of the search in memory.</summary>
    public static IReadOnlyList<OutputFile> Of(Catalog catalog, SiteOptions options)
    {
        var site = new MemorySite();
        foreach (var language in catalog.Site.Languages)
        {
            Write(catalog, language, options, site, trace: null);
        }

        site.AddAll(Readers);
        return site.Files;
    }

    /// <summary>The scripts that read an index.</summary>
    internal static IEnumerable<OutputFile> Readers => new[] { Scripts.Page, Scripts.Engine, Scripts.More }.Select(file => Placed(file, isOffline: false));

    /// <summary>
    /// The index of a language, handed to a sink as it is made; for a site opened from a folder the pieces as scripts, since there
    /// nothing can be fetched. Of records that did not change neither the text nor its words are gathered anew.
    /// </summary>
    internal static void Write(Catalog catalog, Language language, SiteOptions options, ISiteSink sink, BuildTrace? trace)
    {
        var documents = SearchDocuments.Of(catalog, language);
        var index = SearchIndexBuilder.Build(
            [.. documents.Select(d => d.Document)], Terms(catalog), Options(language), new SearchTexts(documents, sink, trace, options.IsOffline), trace?.LastIndex(language));
        // Thousands of small pieces: where a core has nothing else to do, it helps.
        Parallel.ForEach(index.Files, file => sink.AddAll([Placed(file, options.IsOffline)]));
        if (index.Memory is { } memory)
        {
            trace?.KeepIndex(language, memory.Value);
        }
    }

    private static SearchIndexOptions Options(Language language) => new() { Language = language.Code(), Folder = Folder(language) };

    private static OutputFile Placed(IndexFile file, bool isOffline)
    {
        var placed = isOffline ? SearchClient.Offline(file) : file;
        return new(placed.Path, placed.Bytes);
    }

    /// <summary>Texts on their way to a sink, or taken over from the last build.</summary>
    private sealed class SearchTexts(IReadOnlyList<RecordDocument> documents, ISiteSink sink, BuildTrace? trace, bool isOffline) : ISearchTexts
    {
        private readonly Dictionary<string, Record> records = documents.ToDictionary(d => d.Document.Id, d => d.Record, StringComparer.Ordinal);

        public string? Put(SearchDocument document, string path, int most, Func<byte[]> make)
        {
            var asked = trace.MakeOrKeep(
                sink, isOffline ? SearchClient.OfflinePath(path) : path, records[document.Id], most.ToString(CultureInfo.InvariantCulture),
                () => sink.AddAll([Placed(new IndexFile(path, make()), isOffline)]));
            return asked is null ? null : trace!.NameOf(asked).ToString("x16", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The words that only this site knows: its glossary and its regions.</summary>
    private static SiteTerms Terms(Catalog catalog) => new(
        [.. catalog.All<Term>().Select(t => new SynonymSet(
            [.. new[] { t.Name.Id, t.Name.En }.OfType<string>().Concat(t.Synonyms.Select(s => s.Value)).Concat(t.Misspellings.Select(m => m.Value)).Distinct()]))],
        [.. catalog.All<Region>().Where(r => r.Kind.Code != "country").Select(r => new RegionTerm(
            r.Kind.Code == "province" ? "Provinsi " + r.Name : r.Name, [.. r.Aliases.Select(a => a.Value)]))]);
}
