using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What came of each visit, counted in days. A date too vague to count from gives no number.</summary>
public static class FollowUps
{
    // The stages at which citizens are served or a building is opened to them; all before is only on the way.
    private static readonly string[] Served = ["trial", "soft-launch", "opening", "joint-opening"];

    private static readonly string[] ServedStatuses = ["trial", "operating", "inaugurated"];

    /// <summary>Every visit, newest first, with a row for each region whose learning was followed and one for those whose was not.</summary>
    public static IReadOnlyList<FollowUp> All(Catalog catalog, DateOnly asOf) =>
    [
        .. catalog.All<Visit>()
            .OrderByDescending(v => v.Date?.First ?? DateOnly.MinValue)
            .ThenBy(v => v.Id, StringComparer.Ordinal)
            .SelectMany(v => Of(catalog, v, asOf)),
    ];

    /// <summary>How many rows all visits have.</summary>
    public static int Count(Catalog catalog) => catalog.All<Visit>().Sum(visit =>
    {
        var followed = catalog.FollowedIn(visit).Select(r => r.To.Key).ToList();
        return followed.Count + (visit.Visitors.Any(v => !followed.Contains(v.Key)) ? 1 : 0);
    });

    /// <summary>The rows of one visit.</summary>
    public static IEnumerable<FollowUp> Of(Catalog catalog, Visit visit, DateOnly asOf)
    {
        var visitors = catalog.Get(visit.Visitors);
        var followed = catalog.FollowedIn(visit).ToList();
        foreach (var replication in followed)
        {
            yield return Of(catalog, visit, replication, asOf);
        }

        List<Region> others = [.. visitors.Where(v => followed.All(r => r.To.Key != v.Key))];
        if (others.Count > 0)
        {
            yield return new FollowUp(visit, others, null, FollowUpState.NotFollowed, [], null, null, []);
        }
    }

    /// <summary>Outcomes in order of date, counted from a visit and from the end of the target.</summary>
    public static IReadOnlyList<Outcome> Outcomes(Replication replication, FuzzyDate? visit) =>
    [
        .. replication.Ledger.Milestones
            .OrderBy(m => (m.Date ?? m.Planned)!.Value.First)
            .Select(m => new Outcome(m, DayCount.Between(visit, m.Date?.Value), DayCount.After(replication.Target?.Date.Value, m.Date?.Value))),
    ];

    /// <summary>Signs of the region's own plan, counted back from a visit.</summary>
    public static IReadOnlyList<EarlierPlanRow> EarlierPlans(Replication replication, FuzzyDate? visit) =>
        [.. replication.EarlierPlans.Select(p => new EarlierPlanRow(p, DayCount.Between(p.Date.Value, visit)))];

    /// <summary>Whether learning came to serve citizens, by its outcomes or its status.</summary>
    public static bool IsServed(Replication replication) =>
        replication.Ledger.Milestones.Any(IsServed) || ServedStatuses.Contains(replication.Status.Code);

    /// <summary>Whether an outcome means that citizens are served.</summary>
    public static bool IsServed(Milestone milestone) =>
        milestone is { Date: not null, Evidence: { IsDeprecated: false, IsPlan: false } } && Served.Contains(milestone.Stage.Value.Code);

    /// <summary>Whether a date surely came before another: its last possible day before the other's first. “About” is never sure.</summary>
    public static bool IsSurelyBefore(FuzzyDate date, FuzzyDate? other) =>
        other is { IsAbout: false } && !date.IsAbout && date.Last < other.First;

    private static FollowUp Of(Catalog catalog, Visit visit, Replication replication, DateOnly asOf)
    {
        var outcomes = Outcomes(replication, visit.Date);
        var isServed = IsServed(replication);
        var today = FuzzyDate.Day(asOf);
        var overdue = isServed ? null : DayCount.After(replication.Target?.Date.Value, today);
        var state = isServed ? FollowUpState.Served : overdue is { Min: > 0 } ? FollowUpState.Overdue : FollowUpState.Open;
        return new FollowUp(
            visit, [catalog.Get(replication.To)], replication, state, outcomes,
            isServed ? null : DayCount.Between(visit.Date, today),
            state == FollowUpState.Overdue ? overdue : null,
            EarlierPlans(replication, visit.Date));
    }
}

/// <summary>How far the follow-up of a visit has come.</summary>
public enum FollowUpState
{
    /// <summary>The target has passed and no service was found.</summary>
    Overdue,

    /// <summary>No service was found, and no target has passed.</summary>
    Open,

    /// <summary>Citizens are served.</summary>
    Served,

    /// <summary>No record tells what came of it.</summary>
    NotFollowed,
}

/// <summary>What came of one visit for those who learned together.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Learners">Who learned: one region where its learning is recorded, else all the others.</param>
/// <param name="Replication">The record of what came of it, or null.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Outcomes">Outcomes in order of date.</param>
/// <param name="DaysOpen">Days from the visit to the day of the site while no service was found.</param>
/// <param name="DaysOverdue">Days from the end of the target to the day of the site, when overdue.</param>
/// <param name="EarlierPlans">Signs of the region's own plan.</param>
public sealed record FollowUp(
    Visit Visit,
    IReadOnlyList<Region> Learners,
    Replication? Replication,
    FollowUpState State,
    IReadOnlyList<Outcome> Outcomes,
    DayCount? DaysOpen,
    DayCount? DaysOverdue,
    IReadOnlyList<EarlierPlanRow> EarlierPlans)
{
    /// <summary>The first outcome that serves citizens, or null.</summary>
    public Outcome? FirstServed => Outcomes.FirstOrDefault(o => FollowUps.IsServed(o.Milestone));

    /// <summary>Whether a plan of the region's own is surely older than the visit.</summary>
    public bool PlanCameFirst => EarlierPlans.Any(p => FollowUps.IsSurelyBefore(p.Plan.Date.Value, Visit.Date));
}
