using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site.Kits;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Site;

/// <summary>
/// The same files as <see cref="SiteRenderer"/> makes, each made when it is asked for. Nothing made is kept but the feeds
/// and the search index, which belong to this catalogue alone: a page can never be older than its records.
/// </summary>
public sealed class SiteOnDemand
{
    private readonly ITheme theme;
    private readonly Dictionary<string, PlannedPage> pages;
    private readonly Dictionary<string, PlannedFile> kits;
    private readonly Lazy<Dictionary<string, OutputFile>> others;
    private readonly Lazy<Dictionary<string, OutputFile>> search;

    /// <summary>A site whose pages are known and not yet made.</summary>
    public SiteOnDemand(Catalog catalog, ITheme theme, SiteOptions options)
    {
        this.theme = theme;
        var planned = SitePlan.Of(catalog, options);
        pages = planned.ToDictionary(p => p.Address.File, StringComparer.Ordinal);
        kits = KitFiles.Of(catalog, options).ToDictionary(k => k.Path, StringComparer.Ordinal);
        others = new(() => SiteRenderer.Others(catalog, planned, theme, options).ToDictionary(f => f.Path, StringComparer.Ordinal));
        search = new(() => SearchFiles.Of(catalog, options.IsOffline).ToDictionary(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>Number of pages, redirects not counted.</summary>
    public int Pages => pages.Count;

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => pages.ContainsKey(path) || kits.ContainsKey(path) || others.Value.ContainsKey(path) || (IsSearch(path) && search.Value.ContainsKey(path));

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) =>
        pages.TryGetValue(path, out var page) ? new OutputFile(path, SiteRenderer.Bytes(page, theme))
        : kits.TryGetValue(path, out var kit) ? new OutputFile(path, kit.Make())
        : others.Value.TryGetValue(path, out var other) ? other
        : IsSearch(path) ? search.Value.GetValueOrDefault(path)
        : null;

    /// <summary>Every path, ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. pages.Keys.Concat(kits.Keys).Concat(others.Value.Keys).Concat(search.Value.Keys).Order(StringComparer.Ordinal)];

    // The index is the one thing that takes long; nothing else waits for it.
    private static bool IsSearch(string path) => path.StartsWith(SearchFiles.Root, StringComparison.Ordinal) || path == SearchFiles.Script.Path;
}
