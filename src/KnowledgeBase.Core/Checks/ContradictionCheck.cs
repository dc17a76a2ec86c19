using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>Two reports of one property within a month that cannot both be right, and nothing says why.</summary>
internal sealed class ContradictionCheck : ITruthCheck
{
    private const int Days = 31;

    public void Run(TruthContext context)
    {
        foreach (var claim in context.Sayings
            .Where(s => s is { Statement.Amount: not null, Evidence: { IsPlan: false, IsDeprecated: false, AsOf: not null } })
            .GroupBy(s => (s.Record.Key, s.Code)))
        {
            var said = claim.ToList();
            for (var i = 1; i < said.Count; i++)
            {
                if (said.Take(i).FirstOrDefault(o => Contradict(o, said[i])) is { } other)
                {
                    context.Report(
                        Rules.Contradiction, said[i].IsExplained || other.IsExplained, said[i].Span,
                        Words.Amount(other.Statement!.Amount!), Words.Amount(said[i].Statement!.Amount!), other.Source?.Id ?? "—");
                }
            }
        }
    }

    private static bool Contradict(Saying a, Saying b)
    {
        var (one, other) = (a.Statement!.Amount!, b.Statement!.Amount!);
        return one.Unit.Code == other.Unit.Code
            && Math.Abs(a.Evidence!.AsOf!.First.DayNumber - b.Evidence!.AsOf!.First.DayNumber) <= Days
            && a.Evidence.Scope is null && b.Evidence.Scope is null
            && a.Statement.Parts.Count == 0 && b.Statement.Parts.Count == 0
            && SameMoney(a.Statement, b.Statement)
            && !(Covers(one, other) || Covers(other, one));
    }

    private static bool SameMoney(Statement a, Statement b) =>
        a.Money?.Code == b.Money?.Code && Codes(a.Funds).SetEquals(Codes(b.Funds)) && Codes(a.Covers).SetEquals(Codes(b.Covers));

    private static HashSet<string> Codes(IEnumerable<Wording.Word> words) => [.. words.Select(w => w.Code)];

    /// <summary>Whether a figure leaves room for another: “about” for a tenth, “more than” for all above.</summary>
    private static bool Covers(Amount one, Amount other)
    {
        var room = one.Qualifier == Qualifier.About ? one.Max * 0.1m : 0;
        var low = one.Qualifier == Qualifier.AtMost ? 0 : one.Min - room;
        var high = one.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan ? decimal.MaxValue : one.Max + room;
        return other.Max >= low && other.Min <= high;
    }
}
