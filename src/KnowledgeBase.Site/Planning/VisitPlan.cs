using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Site.Planning;

internal static class VisitPlan
{
    public static VisitPage Page(PlanContext plan, PageFrame frame, Visit visit)
    {
        var catalog = plan.Catalog;
        var dates = new LedgerEntry(Phrases.Date, visit.Dates.Anchor, visit.Dates, [.. visit.Ledger.ConflictsAbout("date")]);
        var ledger = Facts.Ledger(visit);
        var axis = VisitAxisPlan.Of(catalog, visit);
        var comparisons = catalog.Comparisons.Where(c => c.Concerns(visit)).ToList();
        return new VisitPage(
            visit,
            catalog.Get(visit.Visitors),
            visit.Host is { } host ? catalog.Get(host) : null,
            catalog.Get(visit.UnresolvedHost?.Candidates ?? []),
            dates,
            ledger,
            [.. catalog.Mentioning<Replication>(visit)],
            [.. catalog.Mentioning<Lesson>(visit)],
            comparisons,
            axis,
            DelegationReview.Of(catalog.Preparation, visit))
        {
            Frame = frame,
            Sources = new SourceCollector(catalog).Add([dates]).Add(ledger)
                .Add(visit.Commitments.Select(c => c.Source))
                .Add(visit.Questions.Select(q => q.Source).OfType<Ref<Source>>())
                .Add(comparisons)
                .Add(axis?.Points.Select(p => p.Source) ?? [])
                .Sources,
        };
    }
}
