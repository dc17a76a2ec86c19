using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Site;

/// <summary>A catalogue to the files of its site: plan, pages in parallel, feeds, the theme's own files.</summary>
public static class SiteRenderer
{
    [ThreadStatic]
    private static Utf8Writer? writer;

    /// <summary>All files by path, ordinal order. Content's pictures are not among them: they are copied as they are.</summary>
    public static IReadOnlyList<OutputFile> Render(Catalog catalog, ITheme theme, SiteOptions options)
    {
        var pages = SitePlan.Of(catalog, options);
        var files = new OutputFile[pages.Count];
        Parallel.For(0, pages.Count, i => files[i] = Render(pages[i], theme));

        return [.. files
            .Concat(theme.Assets.Select(a => new OutputFile(a.Path, a.Bytes)))
            .Concat(SiteFeeds.Of(catalog, pages, theme, options))
            .Concat(SearchFiles.Of(catalog, options.IsOffline))
            .OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static OutputFile Render(Page page, ITheme theme)
    {
        var output = writer ??= new Utf8Writer();
        output.Clear();
        theme.Render(page, output);
        return new OutputFile(page.Frame.Address.File, output.ToArray());
    }
}
