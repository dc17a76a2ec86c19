using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Site.Planning;

/// <summary>Decides which pages the site has. A new page begins here.</summary>
public static class SitePlan
{
    /// <summary>Every page of every language, in a fixed order.</summary>
    public static IReadOnlyList<Page> Of(Catalog catalog, SiteOptions options)
    {
        var boards = new BoardPlan(catalog, options.AsOf).Pages();
        return [.. catalog.Site.Languages.SelectMany(language => Of(new PlanContext(catalog, options, language, boards)))];
    }

    private static IEnumerable<Page> Of(PlanContext plan)
    {
        yield return HomePlan.Page(plan);
        foreach (var kind in plan.Kinds)
        {
            yield return ListPlan.Page(plan, kind);
        }

        foreach (var board in plan.Boards)
        {
            yield return BoardPlan.Page(plan, board);
        }

        foreach (var record in plan.Catalog.Records.Where(r => r.Key != PlanContext.HomeKey))
        {
            yield return RecordPlan.Page(plan, record);
        }

        yield return Search(plan);
        yield return NotFound(plan);
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
        var address = new SiteAddress(SiteAddress.Home(plan.Language).Path + "404.html");
        var frame = plan.Frame(address, plan.Say(Phrases.NotFound), "", []);

        // Served for addresses of any depth, so its links start at the site's base path; a folder has none.
        return new NotFoundPage { Frame = frame with { IsHidden = true, Alternates = [], ToRoot = plan.Options.IsOffline ? address.ToRoot : plan.Options.Root.AbsolutePath } };
    }
}
