using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>A target that leaves the visitors less time than the host itself took, counted in the host's favour where only years are known.</summary>
internal sealed class ShortTargetCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s is { Record: Visit, Code: "target", Planned: not null }))
        {
            var visit = (Visit)saying.Record;
            if (visit.Date is not { } seen || context.Find(visit.Host) is not { } host
                || Openings.Begun(host.Ledger) is not { } begun || Openings.Opened(host.Ledger) is not { } opened)
            {
                continue;
            }

            var left = saying.Planned!.Value.Last.DayNumber - seen.First.DayNumber;
            var took = opened.First.DayNumber - begun.Date!.Value.Last.DayNumber;
            if (left >= 0 && left < took)
            {
                context.Report(Rules.ShortTarget, saying, saying.Span, left, host.Name, took, begun.Stage.Value.Label, begun.Date.Value);
            }
        }
    }
}
