using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>A value that only a paid article carries.</summary>
internal sealed class SponsoredCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var same in context.Sayings.Where(s => s is { Source: not null, Evidence: not null }).GroupBy(Value))
        {
            if (same.All(s => s.Source!.IsSponsored))
            {
                foreach (var saying in same)
                {
                    context.Report(Rules.SponsoredAlone, saying, saying.Evidence!.Source.Span, saying.Source!.Id);
                }
            }
        }
    }

    private static object Value(Saying saying) => (saying.Record.Key, saying.Code, saying.Date?.Value ?? saying.Planned?.Value, Said(saying));

    // Words are never the same twice; amounts and dates may be.
    private static object? Said(Saying saying) => saying.Statement switch
    {
        null or { Value.Value: DateValue } => null,
        { Amount: { } amount } => (amount.Min, amount.Max, amount.Unit.Code),
        var words => words,
    };
}
