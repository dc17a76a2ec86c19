using KnowledgeBase.Content;
using KnowledgeBase.Content.Archive;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Cli.Building;

/// <summary>What to build.</summary>
/// <param name="Content">Where the files come from.</param>
/// <param name="Themes">Finds the theme that <c>site.yaml</c> names.</param>
/// <param name="Base">Overrides the site's address: a whole address, or a path such as <c>/kb/</c>; null keeps <c>site.yaml</c>'s.</param>
/// <param name="AsOf">The day for which ages are counted.</param>
/// <param name="Audit">Whether to check the finished pages too.</param>
public sealed record BuildRequest(IContentSource Content, ThemeFinder Themes, Uri? Base, DateOnly AsOf, bool Audit)
{
    /// <summary>Gives a file of the private archive of source texts by its plain name, or null; null when there is no archive.</summary>
    public Func<string, byte[]?>? Archive { get; init; }

    /// <summary>Whether the site is to be opened from a folder, without a server.</summary>
    public bool IsOffline { get; init; }

    /// <summary>What was read of <see cref="Content"/> before, and the prints by which files of the last build are known to stand; null to read and make everything.</summary>
    public ReadCache? Cache { get; init; }

    /// <summary>Whether nothing of the last build is to be taken over.</summary>
    public bool IsFresh { get; init; }
}

/// <summary>What a build found and made.</summary>
/// <param name="Findings">Findings in order.</param>
/// <param name="Catalog">The records; null without a usable <c>site.yaml</c>.</param>
/// <param name="Files">Files of the site where they were kept in memory; with errors there are none.</param>
/// <param name="Copies">Pictures to be copied as they are.</param>
public sealed record BuildResult(
    IReadOnlyList<Diagnostic> Findings, Catalog? Catalog, IReadOnlyList<OutputFile> Files, IReadOnlyList<FileCopy> Copies)
{
    /// <summary>How large the site is, wherever its files went.</summary>
    public SiteTotals Totals { get; init; } = SiteTotals.Of(Files);

    /// <summary>How the printed phrases fared; null without an archive.</summary>
    public ArchiveResult? Archive { get; init; }

    /// <summary>Whether the site must not be published.</summary>
    public bool HasErrors => Findings.Any(f => f.IsError);
}

/// <summary>A site to look at while it is written.</summary>
/// <param name="Site">Its files; null where reading and joining found errors.</param>
/// <param name="Copies">Its pictures.</param>
/// <param name="Theme">Names the theme as it was built; the same name, the same pages.</param>
/// <param name="Weigh">Weighs what the records say, which takes longer than a page; gives every finding. To be called once.</param>
public sealed record Preview(SiteOnDemand? Site, IReadOnlyList<FileCopy> Copies, string Theme, Func<BuildResult> Weigh);

/// <summary>The whole build, in the order in which it happens. Files leave it as they are finished: <c>build</c> stages them, <c>check</c> throws them away, <c>serve</c> asks for each when a browser does.</summary>
public static class SiteBuild
{
    /// <summary>Content to catalogue to site. Never throws for bad content.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="open">Opens what takes the files; not called where the content has errors. A site with errors after all must not be published.</param>
    public static BuildResult Run(BuildRequest request, Func<ISiteSink> open)
    {
        var bag = new DiagnosticBag();
        var content = Read(request, bag, request.Cache, changed: null);
        var archive = Weigh(request, content.Catalog, bag);
        if (content.Theme is null || bag.HasErrors)
        {
            return new BuildResult(bag.Sorted(), content.Catalog, [], []) { Archive = archive };
        }

        var sink = open();
        var counter = new SiteCounter(sink);
        if (sink is IRememberingSink remembering && request.Cache is { } cache)
        {
            var trace = Reusing.Trace(request, cache, content.Catalog!, content.Theme, content.Options!, remembering);
            Parallel.Invoke(() => Render(request, content, counter, bag, trace), () =>
            {
                if (cache.IsWorthSaving)
                {
                    remembering.KeepRecords(cache.Save);
                }
            });
        }
        else
        {
            Render(request, content, counter, bag, trace: null);
        }

        return new BuildResult(bag.Sorted(), content.Catalog, [], content.Copies) { Totals = counter.Totals, Archive = archive };
    }

    /// <summary>Finds what authors must mend and makes no page: one is asked for only where the finished pages are to be audited.</summary>
    public static BuildResult Look(BuildRequest request)
    {
        if (request.Audit)
        {
            return Run(request, () => new NoSite());
        }

        var bag = new DiagnosticBag();
        var content = Read(request, bag, request.Cache, changed: null);
        // Counted while what the records say is weighed: neither needs the other.
        var pages = content.Theme is null || bag.HasErrors ? null : Task.Run(() => SiteRenderer.PagesOf(content.Catalog!, content.Options!));
        var archive = Weigh(request, content.Catalog, bag);
        var planned = pages?.GetAwaiter().GetResult() ?? 0;
        return new BuildResult(bag.Sorted(), content.Catalog, [], content.Copies) { Totals = SiteTotals.Planned(bag.HasErrors ? 0 : planned), Archive = archive };
    }

    /// <summary>The same for a process that lives on: records whose files have not changed are not read again, pages are made when they are asked for, and the site can be seen before it is weighed.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="cache">What was read before.</param>
    /// <param name="changed">Paths of all files that have changed since then; null where nobody knows.</param>
    public static Preview Preview(BuildRequest request, ReadCache cache, IReadOnlyList<string>? changed = null)
    {
        var bag = new DiagnosticBag();
        var content = Read(request, bag, cache, changed);
        var site = content.Theme is null || bag.HasErrors ? null : new SiteOnDemand(content.Catalog!, content.Theme, content.Options!);
        return new Preview(site, content.Copies, content.Theme is null ? "" : request.Themes.IdentityOf(content.Theme), () =>
        {
            // On one thread: a browser that asks for the page now must not wait.
            var archive = Weigh(request, content.Catalog, bag, threads: 1);
            if (site is not null && !bag.HasErrors && request.Audit)
            {
                Render(request, content, new NoSite(), bag, trace: null);
            }

            return new BuildResult(bag.Sorted(), content.Catalog, [], content.Copies) { Archive = archive };
        });
    }

    private static ReadContent Read(BuildRequest request, DiagnosticBag bag, ReadCache? cache, IReadOnlyList<string>? changed)
    {
        var content = ContentReader.Read(request.Content, bag, cache, changed);
        if (content.Catalog is not { } catalog)
        {
            return new ReadContent(null, null, null, []);
        }

        var theme = request.Themes.Find(catalog.Site.Theme);
        if (theme is null)
        {
            bag.Add(request.Themes.LooksIntoFiles ? Rules.UnknownTheme : Rules.NoThemeFiles, new SourceText("site.yaml", "").Whole, catalog.Site.Theme);
        }

        var root = request.Base is null ? catalog.Site.Address : new Uri(catalog.Site.Address, request.Base);
        return new ReadContent(
            catalog, theme, new SiteOptions(root, request.AsOf) { IsOffline = request.IsOffline }, [.. content.Assets.Select(a => new FileCopy(a.Path, a.Read))]);
    }

    /// <summary>Whether what the records say can be true.</summary>
    private static ArchiveResult? Weigh(BuildRequest request, Catalog? catalog, DiagnosticBag bag, int threads = -1)
    {
        if (catalog is null)
        {
            return null;
        }

        TruthChecks.Run(catalog, request.AsOf, bag, threads);
        return request.Archive is { } texts ? ArchiveCheck.Run(catalog, texts, bag) : null;
    }

    private static void Render(BuildRequest request, ReadContent content, ISiteSink sink, DiagnosticBag bag, BuildTrace? trace)
    {
        var audit = request.Audit ? new SiteAudit(sink, content.Options!.Root, bag) : null;
        SiteRenderer.Render(content.Catalog!, content.Theme!, content.Options!, audit is null ? sink : audit, trace);
        audit?.Finish(content.Copies.Select(c => c.Path));
    }

    /// <summary>Everything that a site is rendered from. Options are there where the catalogue is.</summary>
    private sealed record ReadContent(Catalog? Catalog, ITheme? Theme, SiteOptions? Options, IReadOnlyList<FileCopy> Copies);

    /// <summary>The same with the files in memory.</summary>
    public static BuildResult Run(BuildRequest request)
    {
        var site = new MemorySite();
        var result = Run(request, () => site);
        return result.HasErrors ? result : result with { Files = site.Files };
    }
}
