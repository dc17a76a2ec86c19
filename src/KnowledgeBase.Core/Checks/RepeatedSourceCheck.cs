using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>One value from two sources that repeat each other: it counts once.</summary>
internal sealed class RepeatedSourceCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var same in context.Disputed.SelectMany(claim => claim)
            .Where(s => s is { Source: not null, Statement.Amount: not null })
            .GroupBy(s => (s.Record.Key, s.Code, s.Statement!.Amount!.Min, s.Statement!.Amount!.Max, s.Statement!.Amount!.Unit.Code, s.Source!.Group)))
        {
            foreach (var saying in same.DistinctBy(s => s.Source!.Key).Skip(1))
            {
                context.Report(Rules.RepeatedSource, saying, saying.Statement!.Evidence.Source.Span, same.First().Source!.Id, saying.Source!.Id, saying.Source.Group);
            }
        }
    }
}
