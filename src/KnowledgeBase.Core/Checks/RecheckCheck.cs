using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>A source that carries what pages show and that nobody has read again for two years. One finding for each source, not for each figure.</summary>
internal sealed class RecheckCheck : ITruthCheck
{
    private const int Months = 24;

    public void Run(TruthContext context)
    {
        var limit = context.AsOf.AddMonths(-Months);
        var shown = context.Sayings
            .Where(s => s is { Statement: not null, Record: Host })
            .GroupBy(s => (s.Record.Key, s.Code))
            .SelectMany(told => told.Where(s => s.Source is not null && s.Record.Ledger.Find(s.Code)?.Shown == s.Statement
                // Another, fresher source may carry the same value.
                && told.Where(o => o.Statement!.Amount == s.Statement!.Amount).All(o => o.Source?.Accessed < limit)))
            .GroupBy(s => s.Source!.Key);
        foreach (var group in shown)
        {
            var source = group.First().Source!;
            context.Report(Rules.NotRechecked, source.Note is not null, Spans.Of(source, $"{source.Accessed:yyyy-MM-dd}"), source.Id, $"{source.Accessed:yyyy-MM-dd}", group.Count());
        }
    }
}
