using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Checks;

/// <summary>A plan older than the visit: the visit confirms it and is not its origin.</summary>
internal sealed class OlderPlanCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var replication in context.Catalog.All<Replication>())
        {
            if (replication.Visits.Select(context.Find).Select(v => v?.Date).OfType<FuzzyDate>().MinBy(d => d.First) is not { } seen)
            {
                continue;
            }

            foreach (var plan in replication.EarlierPlans)
            {
                Check(context, replication, plan.Date, seen);
            }

            var own = context.Find(replication.To) is { } region
                ? context.Catalog.HostsOf(region).Select(h => Openings.Earliest(h.Ledger, OwnStages)).OfType<Milestone>().MinBy(m => m.Date!.Value.First)
                : null;
            if (own is not null)
            {
                Check(context, replication, own.Date!, seen);
            }
        }
    }

    /// <summary>Every step from the idea to the opening.</summary>
    private static IReadOnlyList<string> OwnStages { get; } =
        [.. Vocabularies.Stages.Codes.TakeWhile(c => c != "digital-launch")];

    private static void Check(TruthContext context, Replication replication, Located<FuzzyDate> plan, FuzzyDate seen)
    {
        if (plan.Value.Last < seen.First)
        {
            context.Report(Rules.OlderPlan, true, plan.Span, plan.Value, seen, seen.First.DayNumber - plan.Value.Last.DayNumber, replication.Id);
        }
    }
}
