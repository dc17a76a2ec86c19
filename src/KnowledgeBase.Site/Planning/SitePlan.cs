using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Site.Comparing;
using KnowledgeBase.Site.Kits;
using KnowledgeBase.Site.Matching;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Site.Planning;

/// <summary>Decides which pages the site has. A new page begins here.</summary>
internal sealed class SitePlan
{
    private readonly Catalog catalog;
    private readonly Dictionary<Language, PlanContext> contexts;
    private readonly Lazy<IReadOnlyList<PlannedPage>> pages;

    public SitePlan(Catalog catalog, SiteOptions options)
    {
        this.catalog = catalog;
        var boards = new Gathered<IReadOnlyList<PlannedBoard>>(() => new BoardPlan(catalog, options.AsOf).Boards());
        var links = new SiteLinks(catalog);
        var planner = Planner.Of(catalog);
        var comparison = ComparedHosts.Of(catalog);
        var kits = new KitList(catalog);
        contexts = catalog.Site.Languages.ToDictionary(l => l, l => new PlanContext(catalog, options, l, boards, links) { Planner = planner, Comparison = comparison, Kits = kits });
        pages = new(() => [.. catalog.Site.Languages.SelectMany(l => Of(contexts[l]))]);
    }

    /// <summary>Every page of every language, in a fixed order.</summary>
    public IReadOnlyList<PlannedPage> Pages => pages.Value;

    /// <summary>The page of a record that a file is, found without planning all others; null if it is none.</summary>
    public PlannedPage? RecordAt(string file) => contexts.Values
        .Select(c => (Context: c, Record: SiteAddress.RecordAt(file, c.Language) is { } key && key != PlanContext.HomeKey ? catalog.Find(key) : null))
        .Where(r => r.Record is not null)
        .Select(r => RecordPlan.Pages(r.Context, r.Record!).First())
        .FirstOrDefault(p => p.Address.File == file);

    private static IEnumerable<PlannedPage> Of(PlanContext plan)
    {
        yield return new(plan, SiteAddress.Home(plan.Language), () => HomePlan.Page(plan));
        foreach (var page in plan.Kinds.SelectMany(kind => ListPlan.Pages(plan, kind)))
        {
            yield return page;
        }

        foreach (var page in plan.Boards.SelectMany(board => BoardPlan.Pages(plan, board)))
        {
            yield return page;
        }

        foreach (var page in ComparePlan.Pages(plan))
        {
            yield return page;
        }

        foreach (var page in plan.Catalog.Records.Where(r => r.Key != PlanContext.HomeKey).SelectMany(r => RecordPlan.Pages(plan, r)))
        {
            yield return page;
        }

        foreach (var page in PlannerPlan.Pages(plan).Concat(VisitingPlan.Pages(plan)).Concat(KitFiles.Pages(plan)))
        {
            yield return page;
        }

        yield return new(plan, SiteAddress.Search(plan.Language), () => Search(plan));
        yield return new(plan, Missing(plan), () => NotFound(plan)) { IsHidden = true };
    }

    private static SearchPage Search(PlanContext plan) => new(
        SearchFiles.Script.Path,
        SearchFiles.Folder(plan.Language),
        plan.Counts)
    {
        Frame = plan.Frame(SiteAddress.Search(plan.Language), plan.Say(Phrases.Search), "", [plan.HomeCrumb]),
    };

    private static NotFoundPage NotFound(PlanContext plan)
    {
        var frame = plan.Frame(Missing(plan), plan.Say(Phrases.NotFound), "", []);

        // Served for addresses of any depth, so its links start at the site's base path; a folder has none.
        return new NotFoundPage { Frame = frame with { IsHidden = true, Alternates = [], ToRoot = plan.Options.IsOffline ? Missing(plan).ToRoot : plan.Options.Root.AbsolutePath } };
    }

    private static SiteAddress Missing(PlanContext plan) => new(SiteAddress.Home(plan.Language).Path + "404.html");
}
