using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A plan that lies before the day on which its source tells it.</summary>
internal sealed class LatePlanCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        var visits = context.Sayings.Where(s => s is { Record: Visit, Code: "date", Date: not null, Printed: not null }).ToLookup(s => s.Source?.Key);
        foreach (var saying in context.Sayings.Where(s => s.Planned is not null))
        {
            var plan = saying.Planned!.Value;
            var told = new[] { saying.Source?.Published, saying.Source?.Dateline }.OfType<FuzzyDate>().FirstOrDefault(d => IsBefore(plan, d));
            if (told is not null)
            {
                context.Report(Rules.PlanAfterItsDate, saying, saying.Span, plan, told);
            }

            // A misprinted date of the same article is found by the plans that it would make too late.
            foreach (var visit in visits[saying.Source?.Key].Where(v => saying.Source is not null && IsBefore(plan, v.Date!.Value) && IsPrinted(v)))
            {
                context.Report(Rules.PlanAfterItsDate, saying.IsExplained || visit.Evidence!.IsDeprecated, saying.Span, plan, visit.Date!.Value);
            }
        }
    }

    private static bool IsPrinted(Saying visit) => visit.Phrase.Dates.Any(d => d is { HasDay: true, Year: not null });

    private static bool IsBefore(FuzzyDate plan, FuzzyDate told) => plan.Last < told.First;
}
