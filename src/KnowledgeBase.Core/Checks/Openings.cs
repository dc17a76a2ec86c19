using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>When an MPP began to serve, and when its building began.</summary>
internal static class Openings
{
    /// <summary>Stages from which on it serves.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["trial", "soft-launch", "opening", "joint-opening"];

    private static readonly string[] Building = ["money-set-aside", "commitment", "site", "design", "tender", "contract", "works-start"];

    /// <summary>The first report that it served, on trial or fully; null without one.</summary>
    public static Milestone? First(Ledger ledger) => Earliest(ledger, Stages);

    /// <summary>The first report of one of some stages.</summary>
    public static Milestone? Earliest(Ledger ledger, IReadOnlyList<string> stages)
    {
        Milestone? earliest = null;
        for (var i = 0; i < ledger.Milestones.Count; i++)
        {
            var milestone = ledger.Milestones[i];
            if (milestone.Date is { } date && !milestone.Evidence.IsDeprecated && stages.Contains(milestone.Stage.Value.Code)
                && (earliest is null || (date.Value.First, milestone.Number).CompareTo((earliest.Date!.Value.First, earliest.Number)) < 0))
            {
                earliest = milestone;
            }
        }

        return earliest;
    }

    /// <summary>Where its own building began: the first step that costs money or binds, else the idea.</summary>
    public static Milestone? Begun(Ledger ledger) => Earliest(ledger, Building) ?? Earliest(ledger, ["idea"]);

    /// <summary>Its formal opening, else the first day it served.</summary>
    public static FuzzyDate? Opened(Ledger ledger) =>
        (ledger.Reached("opening") ?? ledger.Reached("joint-opening") ?? First(ledger))?.Date?.Value;
}
