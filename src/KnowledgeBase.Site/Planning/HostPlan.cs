using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Site.Planning;

internal static class HostPlan
{
    public static HostPage Page(PlanContext plan, PageFrame frame, Host host)
    {
        var catalog = plan.Catalog;
        var region = catalog.Get(host.Region);
        var facts = Facts.Of(host);
        var ledger = Facts.Ledger(host);
        var comparisons = catalog.Comparisons.Where(c => c.Concerns(host)).ToList();
        var links = plan.Links.Of(host);
        return new HostPage(
            host,
            region,
            facts,
            ledger,
            Pictures.Timeline(host),
            Pictures.Money(host),
            links.First<Playbook>(LinkKind.Playbooks),
            links.First<Visit>(LinkKind.VisitsReceived),
            links.First<Visit>(LinkKind.VisitsPerhaps),
            links.First<Replication>(LinkKind.LearnedBy),
            links.First<Replication>(LinkKind.LearnedFrom),
            links.First<Lesson>(LinkKind.Lessons),
            Derivation.Of(catalog, host),
            comparisons,
            Completeness.Of(catalog, host),
            NeedSheet.Of(catalog, host, plan.Options.AsOf))
        {
            Frame = frame,
            KitPart = plan.Kits.PartOf(host),
            Sources = new SourceCollector(catalog).Add(facts).Add(ledger).Add(host.Ledger.Milestones).Add(comparisons)
                .Add(host.Visiting?.Source).Add(host.Answers.Select(a => a.Source)).Sources,
        };
    }
}
