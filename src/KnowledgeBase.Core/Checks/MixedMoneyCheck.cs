using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Checks;

/// <summary>Money of another kind, fund or coverage beside the amount that is shown: not to be compared.</summary>
internal sealed class MixedMoneyCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s.Statement?.Amount is { Unit.Code: "rupiah" } && !s.Evidence!.IsDeprecated))
        {
            var shown = saying.Record.Ledger.Find(saying.Code)?.Shown;
            if (shown is not null && shown != saying.Statement && Differs(shown, saying.Statement!))
            {
                context.Report(Rules.MixedMoney, saying, saying.Span, Kind(saying.Statement!), Kind(shown));
            }
        }
    }

    private static bool Differs(Statement one, Statement other) =>
        (one.Money is not null && other.Money is not null && one.Money.Code != other.Money.Code) || Differs(one.Funds, other.Funds) || Differs(one.Covers, other.Covers);

    private static bool Differs(IReadOnlyList<Word> one, IReadOnlyList<Word> other) =>
        one.Count > 0 && other.Count > 0 && !one.Select(w => w.Code).ToHashSet().SetEquals(other.Select(w => w.Code));

    private static Bilingual Kind(Statement statement) => Words.Join(
        ", ", new[] { statement.Money }.OfType<Word>().Concat(statement.Funds).Concat(statement.Covers).Select(w => w.Label));
}
