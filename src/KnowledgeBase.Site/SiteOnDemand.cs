using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Theming;
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
    private readonly SitePlan plan;
    private readonly Lazy<Dictionary<string, PlannedPage>> pages;
    private readonly Lazy<Dictionary<string, PlannedFile>> planned;
    private readonly Lazy<Dictionary<string, OutputFile>> others;
    private readonly Lazy<Dictionary<string, OutputFile>> search;

    /// <summary>A site whose pages are found and made when they are asked for.</summary>
    public SiteOnDemand(Catalog catalog, ITheme theme, SiteOptions options)
    {
        this.theme = theme;
        plan = new SitePlan(catalog, options);
        pages = new(() => plan.Pages.ToDictionary(p => p.Address.File, StringComparer.Ordinal));
        planned = new(() => SiteRenderer.Planned(catalog, plan.Pages, options).ToDictionary(f => f.Path, StringComparer.Ordinal));
        others = new(() => SiteRenderer.Others(catalog, plan.Pages, theme, options).ToDictionary(f => f.Path, StringComparer.Ordinal));
        search = new(() => SearchFiles.Of(catalog, options).ToDictionary(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>Number of pages, redirects not counted.</summary>
    public int Pages => plan.Pages.Count;

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => PageAt(path) is not null || planned.Value.ContainsKey(path) || others.Value.ContainsKey(path) || (IsSearch(path) && search.Value.ContainsKey(path));

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) =>
        PageAt(path) is { } page ? new OutputFile(path, SiteRenderer.Bytes(page, theme))
        : planned.Value.TryGetValue(path, out var file) ? new OutputFile(path, file.Make())
        : others.Value.TryGetValue(path, out var other) ? other
        : IsSearch(path) ? search.Value.GetValueOrDefault(path)
        : null;

    /// <summary>Every path, ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. pages.Value.Keys.Concat(planned.Value.Keys).Concat(others.Value.Keys).Concat(search.Value.Keys).Order(StringComparer.Ordinal)];

    // What is looked at after a save is most often the record that was saved.
    private PlannedPage? PageAt(string path) => plan.RecordAt(path) ?? pages.Value.GetValueOrDefault(path);

    // The index is the one thing that takes long; nothing else waits for it.
    private static bool IsSearch(string path) => path.StartsWith(SearchFiles.Root, StringComparison.Ordinal) || path == SearchFiles.Script.Path;
}
