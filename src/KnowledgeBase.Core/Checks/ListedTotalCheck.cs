using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A total beside which the source itself lists another number of items.</summary>
internal sealed class ListedTotalCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            if (saying.Statement?.Listed is not { } listed)
            {
                continue;
            }

            // Words such as “24 sistem pelayanan” carry their total in the phrase alone.
            var total = saying.Statement.Amount ?? (saying.Phrase.Counts.FirstOrDefault() is { } number ? Plain(number.Values[0]) : null);
            if (total is not null && !(listed.Value >= total.Min && (listed.Value <= total.Max || total.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan)))
            {
                context.Report(Rules.ListedTotal, saying, listed.Span, Words.Amount(total), listed.Value);
            }
        }
    }

    private static Amount Plain(decimal number) => new(number, number, Unit.Item);
}
