using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>Parts that do not add up to their whole.</summary>
internal sealed class PartsCheck : ITruthCheck
{
    /// <summary>What “about” allows, of the whole.</summary>
    private const decimal Rounding = 0.05m;

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            if (saying.Statement is not { Parts.Count: > 0, Amount: { } whole } statement)
            {
                continue;
            }

            var (low, high) = (statement.Parts.Sum(p => p.Value.Min), statement.Parts.Sum(p => p.Value.Max));
            var margin = whole.Qualifier == Qualifier.About ? whole.Max * Rounding : 0;
            if (high < whole.Min - margin || (low > whole.Max + margin && whole.Qualifier is not (Qualifier.AtLeast or Qualifier.MoreThan)))
            {
                context.Report(
                    Rules.PartsDiffer, saying, statement.Parts[0].Span,
                    Words.Join(" + ", statement.Parts.Select(p => Words.Number(p.Value.Min))), Words.Number(low), Words.Amount(whole), Words.Number(Math.Abs(whole.Min - low)));
            }
        }
    }
}
