using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A duration as told against the dates of the stages it is told of.</summary>
internal sealed class DurationCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            if (saying.Statement is not { Amount: { } told, From: { } from, To: { } to } || Between(saying.Record.Ledger, from.Code, to.Code) is not { } days)
            {
                continue;
            }

            var (factor, slack) = told.Unit.Code switch { "day" => (1m, 1m), "month" => (30.44m, 15m), _ => (365.25m, 60m) };
            var (low, high) = (told.Min * factor, told.Max * factor);
            var isShort = days.Min > high + slack && told.Qualifier is not (Qualifier.AtLeast or Qualifier.MoreThan);
            var isLong = days.Max < low - slack && told.Qualifier != Qualifier.AtMost;
            // A day more than the difference is right for those who count both ends.
            var isInclusive = told.Unit.Code == "day" && days.Min == days.Max && told.Min == days.Min + 1;
            if (isShort || isLong || isInclusive)
            {
                context.Report(
                    Rules.DurationDiffers, saying.IsExplained || isInclusive, saying.Span,
                    Words.Amount(told), Range(days), from.Label, to.Label,
                    isInclusive
                        ? new Bilingual("cocok bila hari pertama dan hari terakhir ikut dihitung", "it fits with both ends counted")
                        : new Bilingual("periksa from dan to, atau jelaskan dengan note", "check from and to, or explain it with a note"));
            }
        }
    }

    /// <summary>Days between two stages; a range where their dates are only known in part.</summary>
    private static DayCount? Between(Ledger ledger, string from, string to)
    {
        if (ledger.Days(from, to) is { } exact)
        {
            return new(exact.Days, exact.Days);
        }

        return (ledger.Reached(from)?.Date?.Value, ledger.Reached(to)?.Date?.Value) is ({ } start, { } end)
            ? new(end.First.DayNumber - start.Last.DayNumber, end.Last.DayNumber - start.First.DayNumber)
            : null;
    }

    private static Bilingual Range(DayCount days) => days.Min == days.Max
        ? Words.Number(days.Min)
        : Words.Join("–", [Words.Number(days.Min), Words.Number(days.Max)]);
}
