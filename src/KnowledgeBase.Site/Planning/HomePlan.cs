using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

internal static class HomePlan
{
    private const int Newest = 8;
    private const int BestKnown = 6;
    private const int MostPlaybooks = 12;

    public static HomePage Page(PlanContext plan)
    {
        var catalog = plan.Catalog;
        var home = catalog.Find(PlanContext.HomeKey);
        var frame = plan.Frame(
            SiteAddress.Home(plan.Language), catalog.Site.Title.In(plan.Language), catalog.Site.Tagline.In(plan.Language), []);
        return new HomePage(
            home?.Body,
            [.. catalog.All<Playbook>().OrderByDescending(p => p.Updated).ThenBy(p => p.Id, StringComparer.Ordinal).Take(MostPlaybooks)],
            [.. catalog.All<Host>()
                .Select(h => new HostRow(h, catalog.Get(h.Region), Facts.Of(h)))
                .OrderByDescending(r => r.Facts.Count(f => !f.IsUnknown))
                .ThenBy(r => r.Host.Id, StringComparer.Ordinal)
                .Take(BestKnown)],
            [.. catalog.All<Visit>().OrderByDescending(v => v.Date?.First).ThenBy(v => v.Id, StringComparer.Ordinal).Take(Newest)],
            Changes.Newest(catalog, Newest),
            plan.Counts,
            LivingFigures.Of(catalog, plan.Boards.Select(b => b.Page)))
        {
            Frame = frame with { IsFallback = home?.Body?.IsFallback(plan.Language) ?? false, JsonLd = Feeds.JsonLd.OfSite(frame) },
        };
    }
}
