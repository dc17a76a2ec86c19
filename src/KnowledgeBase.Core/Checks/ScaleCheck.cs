using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Checks;

/// <summary>An amount so much larger than another of the same money that one of them has the wrong word of scale.</summary>
internal sealed class ScaleCheck : ITruthCheck
{
    private const decimal Slip = 300;

    public void Run(TruthContext context)
    {
        foreach (var group in context.Disputed.SelectMany(claim => claim)
            .Where(s => s.Statement?.Amount is { Min: > 0, Unit.Code: "rupiah" })
            .GroupBy(s => (s.Record.Key, s.Code, Codes(s.Statement!.Funds), Codes(s.Statement!.Covers))))
        {
            var least = group.MinBy(s => s.Statement!.Amount!.Min)!;
            foreach (var saying in group.Where(s => s.Statement!.Amount!.Min >= least.Statement!.Amount!.Min * Slip))
            {
                context.Report(Rules.ScaleSlip, saying, saying.Span, Words.Amount(saying.Statement!.Amount!), Words.Amount(least.Statement!.Amount!));
            }
        }
    }

    private static string Codes(IReadOnlyList<Word> words) => words is [var one] ? one.Code : string.Join(" ", words.Select(w => w.Code).Order(StringComparer.Ordinal));
}
