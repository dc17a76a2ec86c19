using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

internal static class PlaybookPlan
{
    public static PlaybookPage Page(PlanContext plan, PageFrame frame, Playbook playbook)
    {
        var catalog = plan.Catalog;
        var host = catalog.Get(playbook.Host);
        var facts = Facts.Of(host);
        var money = Pictures.Money(host);
        var sources = new SourceCollector(catalog).Add(facts);
        if (money is not null)
        {
            sources.Add(money.Bars.Select(b => b.Statement.Evidence.Source));
        }

        foreach (var step in playbook.Steps)
        {
            sources.Add(step.Sources);
        }

        sources.Add(playbook.People.SelectMany(p => p.Sources)).Add(playbook.Pitfalls.SelectMany(p => p.Sources)).Add(playbook.Sources);
        return new PlaybookPage(
            playbook,
            host,
            catalog.Get(host.Region),
            facts,
            [.. playbook.Steps.Select(s => Planned(host, s))],
            Pictures.Timeline(host),
            money,
            catalog.Get(playbook.Lessons),
            [.. catalog.Mentioning<Replication>(host)],
            Derivation.Of(catalog, host))
        {
            Frame = frame,
            CanBeChosen = plan.Comparison is { OffersPlaybooks: true },
            Sources = sources.Sources,
        };
    }

    private static PlannedStep Planned(Host host, Step step) => new(
        step,
        step.From is null ? null : host.Ledger.Reached(step.From.Value.Code),
        step.To is null ? null : host.Ledger.Reached(step.To.Value.Code),
        step.From is null || step.To is null ? null : host.Ledger.Days(step.From.Value.Code, step.To.Value.Code));
}
