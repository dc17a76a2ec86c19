using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Site.Planning;

/// <summary>The picture of a visit: what was planned before it, the visit itself, targets and outcomes.</summary>
internal static class VisitAxisPlan
{
    private static readonly Bilingual Visit = new("Kunjungan", "Visit");
    private static readonly Bilingual Target = new("Target", "Target");
    private static readonly Bilingual OwnPlan = new("Rencana sendiri", "Own plan");

    /// <summary>The axis; null where there is nothing beside the visit, or the visit has no date.</summary>
    public static VisitAxis? Of(Catalog catalog, Visit visit)
    {
        if (visit.Dates.Shown is not { Value.Value: DateValue { Date: var day } } shown)
        {
            return null;
        }

        var points = catalog.FollowedIn(visit)
            .SelectMany(r => Points(r, catalog.Get(r.To), day))
            .Append(new VisitPoint(VisitPointKind.Visit, Visit, day, shown.Evidence.IsPlan, null, null, "date", shown.Evidence.Source, null))
            .OrderBy(p => p.Date.First).ThenBy(p => p.Kind).ThenBy(p => p.Date.Last)
            .ThenBy(p => p.Learner?.Id, StringComparer.Ordinal).ThenBy(p => p.Anchor, StringComparer.Ordinal)
            .ToList();
        var (first, last) = (points[0].Date.First, points.Max(p => p.Date.Last));
        if (points.Count < 2 || first == last)
        {
            return null;
        }

        var axis = new Timeline(first, last, [], [], null);
        return new VisitAxis(
            axis with { Ticks = [.. Pictures.Ticks(first, last).Select(d => new TimelineTick(d, axis.At(d)))] },
            points,
            points.Find(p => p is { Kind: VisitPointKind.Outcome, Days.Min: >= 0 } && IsServed(p)));
    }

    private static IEnumerable<VisitPoint> Points(Replication replication, Region learner, FuzzyDate visit)
    {
        foreach (var plan in replication.EarlierPlans)
        {
            yield return new VisitPoint(
                VisitPointKind.OwnPlan, OwnPlan, plan.Date.Value, true, replication, learner, null, plan.Source, DayCount.Between(visit, plan.Date.Value));
        }

        if (replication.Target is { } target)
        {
            yield return new VisitPoint(
                VisitPointKind.Target, Target, target.Date.Value, true, replication, learner, null, target.Source,
                DayCount.After(target.Date.Value, visit)?.Negated);
        }

        foreach (var outcome in FollowUps.Outcomes(replication, visit).Where(o => !o.Milestone.Evidence.IsDeprecated))
        {
            var milestone = outcome.Milestone;
            yield return new VisitPoint(
                VisitPointKind.Outcome, milestone.Stage.Value.Label, (milestone.Date ?? milestone.Planned)!.Value,
                milestone.Date is null || milestone.Evidence.IsPlan, replication, learner, milestone.Anchor, milestone.Evidence.Source,
                outcome.DaysAfterVisit);
        }
    }

    private static bool IsServed(VisitPoint point) =>
        point.Replication!.Ledger.Milestones.Any(m => m.Anchor == point.Anchor && FollowUps.IsServed(m));
}
