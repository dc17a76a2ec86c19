using System.Text.RegularExpressions;
using KnowledgeBase.Core.Checks.Printed;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>A national count told as present that was already reached half a year before.</summary>
internal sealed partial class StaleCountCheck : ITruthCheck
{
    private const int Months = 6;

    public void Run(TruthContext context)
    {
        var known = context.Sayings
            .Where(s => s is { Record: Region { Kind.Code: "country" }, Code: "mpp-count", Evidence.AsOf: not null, Statement.Amount: not null })
            .OrderBy(s => s.Evidence!.AsOf!.First)
            .ToList();
        foreach (var saying in context.Sayings)
        {
            if (saying.Source?.Date is { } told && Count(saying) is { } count
                && known.Find(k => k.Statement!.Amount!.Min >= count && k.Evidence!.AsOf!.Last.AddMonths(Months) <= told.First) is { } earlier)
            {
                context.Report(Rules.StaleCount, saying, saying.Span, Words.Number(count), told, earlier.Evidence!.AsOf!, Words.Number(earlier.Statement!.Amount!.Min));
            }
        }
    }

    private static decimal? Count(Saying saying)
    {
        if (saying.Code == "mpp-count")
        {
            return saying.Record is Region { Kind.Code: "country" } ? saying.Statement?.Amount?.Min : null;
        }

        var number = Nation().IsMatch(saying.Phrase.Text)
            ? saying.Phrase.Counts.FirstOrDefault(n => !saying.Phrase.Text[..n.Start].EndsWith("ke-", StringComparison.OrdinalIgnoreCase) && UnitWords.After(saying.Phrase, n) == "mpp")
            : null;
        return number?.Values[0];
    }

    [GeneratedRegex(@"\b(?:Indonesia|Tanah Air|nasional|Nusantara)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nation();
}
