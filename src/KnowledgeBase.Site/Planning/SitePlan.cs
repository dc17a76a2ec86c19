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
internal static class SitePlan
{
    /// <summary>Every page of every language, in a fixed order.</summary>
    public static IReadOnlyList<PlannedPage> Of(Catalog catalog, SiteOptions options)
    {
        var boards = new BoardPlan(catalog, options.AsOf).Boards();
        var planner = Planner.Of(catalog);
        var comparison = ComparedHosts.Of(catalog);
        var links = Links.Many(catalog);
        return [.. catalog.Site.Languages.SelectMany(language => Of(new PlanContext(catalog, options, language, boards) { Planner = planner, Comparison = comparison, ManyLinks = links }))];
    }

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
