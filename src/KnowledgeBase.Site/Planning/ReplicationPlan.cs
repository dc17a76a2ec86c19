using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Site.Planning;

internal static class ReplicationPlan
{
    public static ReplicationPage Page(PlanContext plan, PageFrame frame, Replication replication)
    {
        var catalog = plan.Catalog;
        var visits = catalog.Get(replication.Visits);
        var visit = visits.Select(v => v.Date).OfType<FuzzyDate>().OrderBy(d => d.First).FirstOrDefault();
        var sources = new SourceCollector(catalog)
            .Add(replication.Target?.Source)
            .Add(replication.Ledger.Milestones)
            .Add(replication.EarlierPlans.Select(p => p.Source))
            .Add(replication.Adaptations.Select(a => a.Source).OfType<Ref<Source>>());
        return new ReplicationPage(
            replication,
            catalog.Get(replication.From),
            catalog.Get(replication.To),
            visits,
            FollowUps.Outcomes(replication, visit),
            replication.Ledger.Conflicts,
            FollowUps.EarlierPlans(replication, visit))
        {
            Frame = frame,
            Sources = sources.Sources,
        };
    }
}
