using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>What was planned against what was reported: openings that came later or not yet, and counts that changed.</summary>
internal sealed class MissedPlanCheck : ITruthCheck
{
    private const int Month = 31;

    private static readonly string[] Counts = ["services", "agencies", "counters"];

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            if (saying.Planned?.Value is { } plan && plan.Last < context.AsOf && Stages(saying) is { } stages)
            {
                Opening(context, saying, plan, Openings.Earliest(saying.Record.Ledger, stages)?.Date?.Value);
            }
            else if (saying is { Record: Host, Evidence: { IsPlan: true, IsDeprecated: false }, Statement.Amount: { } planned } && Counts.Contains(saying.Code))
            {
                Count(context, saying, planned, saying.Record.Ledger.Find(saying.Code)?.Shown);
            }
        }
    }

    /// <summary>The stages that fulfil a plan; null where it is not about serving.</summary>
    private static IReadOnlyList<string>? Stages(Saying saying) => saying switch
    {
        { Record: Replication, Code: "target" } => Openings.Stages,
        { Code: "opening" } => ["opening", "joint-opening"],
        { Code: "trial" or "soft-launch" or "joint-opening" } => [saying.Code, "opening", "joint-opening"],
        _ => null,
    };

    private static void Opening(TruthContext context, Saying saying, FuzzyDate plan, FuzzyDate? came)
    {
        // “About” leaves a month.
        if (came is null || came.First > (plan.IsAbout ? plan.Last.AddDays(Month) : plan.Last))
        {
            context.Report(
                Rules.PlanMissed, true, saying.Span, plan,
                came is null
                    ? new Bilingual("pembukaannya belum ditemukan", "no opening has been found")
                    : new Bilingual($"yang dilaporkan {came}, {came.First.DayNumber - plan.Last.DayNumber} hari kemudian", $"{came} is reported, {came.First.DayNumber - plan.Last.DayNumber} days later"));
        }
    }

    private static void Count(TruthContext context, Saying saying, Amount planned, Statement? shown)
    {
        // A scope says that something else is counted.
        if (saying.Evidence!.Scope is null && shown is { Amount: { } reported, Evidence: { IsPlan: false, Scope: null } } && reported.Unit.Code == planned.Unit.Code
            && saying.Evidence.AsOf?.First <= shown.Evidence.AsOf?.First && (reported.Max < planned.Min || reported.Min > planned.Max))
        {
            var (plan, came) = (Words.Amount(planned), Words.Amount(reported));
            context.Report(Rules.PlanMissed, true, saying.Span, plan, new Bilingual($"yang dilaporkan {came.Id}", $"{came.En} are reported"));
        }
    }
}
