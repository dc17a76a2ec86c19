using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Core.Checks;

/// <summary>Two reports of one property within a month that cannot both be right, and nothing says why.</summary>
internal sealed class ContradictionCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var claim in context.Disputed)
        {
            var said = claim.Where(s => s is { Statement.Amount: not null, Evidence: { IsPlan: false, IsDeprecated: false, AsOf: not null } }).ToList();
            for (var i = 1; i < said.Count; i++)
            {
                if (said.Take(i).FirstOrDefault(o => Disagreement.Between(o.Statement!, said[i].Statement!)) is { } other)
                {
                    context.Report(
                        Rules.Contradiction, said[i].IsExplained || other.IsExplained, said[i].Span,
                        Words.Amount(other.Statement!.Amount!), Words.Amount(said[i].Statement!.Amount!), other.Source?.Id ?? "—");
                }
            }
        }
    }
}
