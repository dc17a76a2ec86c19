using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>“The only MPP in …”, though others there had begun to serve.</summary>
internal sealed class OnlyOneCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            if (saying.Statement?.OnlyIn is not { } island || (saying.Evidence!.AsOf ?? saying.Source?.Date) is not { } day)
            {
                continue;
            }

            var others = context.Catalog.All<Host>()
                .Where(h => h != saying.Record && context.Find(h.Region)?.Island?.Code == island.Value.Code)
                .Select(h => (Host: h, Served: Openings.First(h.Ledger)?.Date?.Value))
                .Where(o => o.Served is not null && o.Served.Last < day.First)
                .OrderBy(o => o.Served!.First).ThenBy(o => o.Host.Id, StringComparer.Ordinal)
                .Select(o => $"{o.Host.Name} ({o.Served})")
                .ToList();
            if (others.Count > 0)
            {
                context.Report(Rules.NotTheOnlyOne, saying, island.Span, island.Value.Label, day, string.Join(", ", others));
            }
        }
    }
}
