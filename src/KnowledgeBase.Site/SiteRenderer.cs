using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site.Comparing;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Kits;
using KnowledgeBase.Site.Matching;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Site;

/// <summary>A catalogue to the files of its site: plan, pages in parallel, feeds, the search, the theme's own files.</summary>
public static class SiteRenderer
{
    [ThreadStatic]
    private static Utf8Writer? writer;

    /// <summary>Hands every file to <paramref name="sink"/> as it is finished. Content's pictures are not among them: they are copied as they are.</summary>
    /// <param name="catalog">The records.</param>
    /// <param name="theme">Turns pages into HTML.</param>
    /// <param name="options">What the build is told besides.</param>
    /// <param name="sink">Takes the files.</param>
    /// <param name="trace">Knows what the last build left and remembers this one; null to make everything and remember nothing.</param>
    public static void Render(Catalog catalog, ITheme theme, SiteOptions options, ISiteSink sink, BuildTrace? trace = null)
    {
        var jobs = new JobQueue(Jobs());
        Parallel.Invoke([.. Enumerable.Repeat(jobs.Work, Environment.ProcessorCount)]);

        IEnumerable<Action> Jobs()
        {
            // An index needs no plan and has stretches for one thread alone: the first is begun at once and the second while there
            // are pages left, so that neither is what everybody waits for at the end, and that seldom two are held.
            var languages = catalog.Site.Languages;
            yield return () => SearchFiles.Write(catalog, languages[0], options, sink, trace);
            var pages = new SitePlan(catalog, options).Pages;
            yield return () => sink.AddAll(Others(catalog, pages, theme, options).Concat(SearchFiles.Readers));
            foreach (var (number, page) in pages.Index())
            {
                if (number == pages.Count / 2)
                {
                    foreach (var language in languages.Skip(1))
                    {
                        yield return () => SearchFiles.Write(catalog, language, options, sink, trace);
                    }
                }

                yield return () => (page.CanBeKept ? trace : null).MakeOrKeep(sink, page.Address.File, page.Of, page.Shape, () => Render(page, theme, sink));
            }

            foreach (var file in Planned(catalog, pages, options))
            {
                yield return () => trace.MakeOrKeep(sink, file.Path, file.Of, file.Shape(), () => sink.Add(file.Path, file.Make().Span));
            }
        }
    }

    /// <summary>Number of pages that the site has.</summary>
    public static int PagesOf(Catalog catalog, SiteOptions options) => new SitePlan(catalog, options).Pages.Count;

    /// <summary>All files by path, ordinal order, in memory.</summary>
    public static IReadOnlyList<OutputFile> Render(Catalog catalog, ITheme theme, SiteOptions options)
    {
        var site = new MemorySite();
        Render(catalog, theme, options, site);
        return site.Files;
    }

    /// <summary>Files beside the pages that take long to make, or are worth taking over.</summary>
    internal static IEnumerable<PlannedFile> Planned(Catalog catalog, IReadOnlyList<PlannedPage> pages, SiteOptions options) =>
        CompareFiles.Of(catalog, pages[0].Context.Comparison).Concat(KitFiles.Of(catalog, options));

    /// <summary>Files that tell of all records or of none, and are neither pages nor of the search.</summary>
    internal static IEnumerable<OutputFile> Others(Catalog catalog, IReadOnlyList<PlannedPage> pages, ITheme theme, SiteOptions options) =>
        theme.Assets.Select(a => new OutputFile(a.Path, a.Bytes))
            .Concat(SiteFeeds.Of(catalog, pages, theme, options))
            .Concat(CompareFiles.Scripts(pages[0].Context.Comparison))
            .Concat(PlannerPlan.Files(pages.Select(p => p.Context).Distinct()))
            .Concat(KitFiles.Scripts(catalog));

    /// <summary>A page as bytes.</summary>
    internal static byte[] Bytes(PlannedPage page, ITheme theme) => Write(page, theme).ToArray();

    private static void Render(PlannedPage page, ITheme theme, ISiteSink sink) => sink.Add(page.Address.File, Write(page, theme).Written);

    private static Utf8Writer Write(PlannedPage page, ITheme theme)
    {
        var output = writer ??= new Utf8Writer();
        output.Clear();
        try
        {
            theme.Render(page.Plan(), output);
        }
        catch (Exception e)
        {
            throw new PageFailedException("/" + page.Address.Path, e);
        }

        return output;
    }
}
