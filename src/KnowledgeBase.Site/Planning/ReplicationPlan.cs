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
        var target = replication.Target?.Date.Value;
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
            [.. replication.Ledger.Milestones
                .OrderBy(m => (m.Date ?? m.Planned)!.Value.First)
                .Select(m => new Outcome(m, DayCount.Between(visit, m.Date?.Value), DayCount.After(target, m.Date?.Value)))],
            replication.Ledger.Conflicts,
            [.. replication.EarlierPlans.Select(p => new EarlierPlanRow(p, DayCount.Between(p.Date.Value, visit)))])
        {
            Frame = frame,
            Sources = sources.Sources,
        };
    }
}
