using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A value that does not stand in the phrase given as its proof.</summary>
internal sealed class PrintedValueCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s.Printed is not null))
        {
            if (saying.Statement?.Amount is { } amount)
            {
                if (saying.Phrase.Counts.Any() && !(Has(saying, amount.Min) && Has(saying, amount.Max)))
                {
                    var wanted = Has(saying, amount.Min) ? amount.Max : amount.Min;
                    context.Report(Rules.PrintedDiffers, saying, saying.Printed!.Span, Words.Number(wanted), saying.Printed.Value);
                }
            }
            else if (saying.Date is not null || saying.Planned is not null)
            {
                var dates = saying.Phrase.Dates.Where(d => !d.IsImpossible).ToList();
                if (dates.Count > 0 && !dates.Any(d => Fits(d, saying.Date?.Value) || Fits(d, saying.Planned?.Value)))
                {
                    context.Report(Rules.PrintedDiffers, saying, saying.Printed!.Span, (saying.Date ?? saying.Planned)!.Value, saying.Printed.Value);
                }
            }
        }
    }

    private static bool Has(Saying saying, decimal value) => saying.Phrase.Numbers.Any(n => n.Values.Contains(value));

    private static bool Fits(Printed.PrintedDate printed, FuzzyDate? date) => date is not null && printed.Fits(date);
}
