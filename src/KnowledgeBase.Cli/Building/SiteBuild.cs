using KnowledgeBase.Content;
using KnowledgeBase.Content.Archive;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Site.Output;

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

/// <summary>The whole build, in the order in which it happens. Files leave it as they are finished: <c>build</c> stages them, <c>check</c> throws them away, <c>serve</c> keeps them in memory.</summary>
public static class SiteBuild
{
    /// <summary>Content to catalogue to site. Never throws for bad content.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="open">Opens what takes the files; not called where the content has errors. A site with errors after all must not be published.</param>
    public static BuildResult Run(BuildRequest request, Func<ISiteSink> open)
    {
        var bag = new DiagnosticBag();

        var content = ContentReader.Read(request.Content, bag);
        if (content.Catalog is not { } catalog)
        {
            return new BuildResult(bag.Sorted(), null, [], []);
        }

        TruthChecks.Run(catalog, request.AsOf, bag);
        var archive = request.Archive is { } texts ? ArchiveCheck.Run(catalog, texts, bag) : null;

        var theme = request.Themes.Find(catalog.Site.Theme);
        if (theme is null)
        {
            bag.Add(Rules.UnknownTheme, new SourceText("site.yaml", "").Whole, catalog.Site.Theme);
        }

        if (theme is null || bag.HasErrors)
        {
            return new BuildResult(bag.Sorted(), catalog, [], []) { Archive = archive };
        }

        var root = request.Base is null ? catalog.Site.Address : new Uri(catalog.Site.Address, request.Base);
        var copies = content.Assets.Select(a => new FileCopy(a.Path, a.Read)).ToList();
        var counter = new SiteCounter(open());
        var audit = request.Audit ? new SiteAudit(counter, root, bag) : null;
        SiteRenderer.Render(catalog, theme, new SiteOptions(root, request.AsOf) { IsOffline = request.IsOffline }, audit is null ? counter : audit);
        audit?.Finish(copies.Select(c => c.Path));

        return new BuildResult(bag.Sorted(), catalog, [], copies) { Totals = counter.Totals, Archive = archive };
    }

    /// <summary>The same with the files in memory.</summary>
    public static BuildResult Run(BuildRequest request)
    {
        var site = new MemorySite();
        var result = Run(request, () => site);
        return result.HasErrors ? result : result with { Files = site.Files };
    }
}
