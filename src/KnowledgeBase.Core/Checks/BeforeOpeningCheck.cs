using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>Something reported of an MPP that had not begun to serve: its counts, or a visit that praises it.</summary>
internal sealed class BeforeOpeningCheck : ITruthCheck
{
    /// <summary>In the week of the opening, papers count what will be there.</summary>
    private const int Eve = 7;

    private static readonly string[] Counts = ["services", "agencies", "counters"];

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            switch (saying)
            {
                case { Record: Host host, Evidence: { IsPlan: false, AsOf: { } day }, Statement.Amount: not null } when Counts.Contains(saying.Code):
                    Check(context, saying, host, day, Eve, Claims.Properties.Find(saying.Code)!.Label);
                    break;
                case { Record: Visit visit, Code: "date", Date.Value: var day } when saying.Statement == visit.Dates.Shown && context.Find(visit.Host) is { } seen:
                    Check(context, saying, seen, day, 0, new("kunjungan ini", "this visit"));
                    break;
            }
        }
    }

    private static void Check(TruthContext context, Saying saying, Host host, FuzzyDate day, int leeway, Bilingual what)
    {
        if (Openings.First(host.Ledger)?.Date?.Value is { } first && day.Last.AddDays(leeway) < first.First)
        {
            context.Report(Rules.BeforeOpening, saying, saying.Span, what, day, host.Name, first);
        }
    }
}
