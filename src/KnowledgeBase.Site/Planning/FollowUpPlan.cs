using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of what came of the visits.</summary>
internal static class FollowUpPlan
{
    public static PlannedBoard? Board(Catalog catalog, DateOnly asOf) =>
        PlannedBoard.Of(BoardKind.FollowUp, FollowUps.Count(catalog), () => Page(FollowUps.All(catalog, asOf)));

    private static FollowUpPage Page(IReadOnlyList<FollowUp> rows)
    {
        var longest = rows.SelectMany(Days).DefaultIfEmpty(0).Max();
        return new FollowUpPage(
            [.. rows
                .GroupBy(r => r.State)
                .OrderBy(g => g.Key)
                .Select(g => new FollowUpGroup(g.Key, [.. InOrder(g).Select(r => new FollowUpRow(r, Bar(r, longest)))]))])
        {
            Frame = BoardPlan.NoFrame,
            Span = Span(rows),
        };
    }

    private static (DayCount Shortest, DayCount Longest)? Span(IReadOnlyList<FollowUp> rows)
    {
        var days = rows.Select(r => r.FirstServed?.DaysAfterVisit).OfType<DayCount>().Where(d => d.Min > 0).OrderBy(d => d.Min).ToList();
        return days.Count < 2 ? null : (days[0], days[^1]);
    }

    // The longest past its target first; then as they came, the newest visit first.
    private static IEnumerable<FollowUp> InOrder(IEnumerable<FollowUp> rows) => rows.OrderByDescending(r => r.DaysOverdue?.Min ?? 0);

    private static IEnumerable<int> Days(FollowUp row) => row.Outcomes
        .Where(o => FollowUps.IsServed(o.Milestone))
        .Select(o => o.DaysAfterVisit)
        .Append(row.DaysOpen)
        .Append(Target(row))
        .OfType<DayCount>()
        .Select(d => d.Max);

    private static DayCount? Target(FollowUp row) => DayCount.After(row.Replication?.Target?.Date.Value, row.Visit.Date)?.Negated;

    private static FollowUpBar? Bar(FollowUp row, int longest)
    {
        double Share(DayCount days) => (double)days.Max / longest;

        var served = row.Outcomes
            .Where(o => FollowUps.IsServed(o.Milestone)).Select(o => o.DaysAfterVisit).OfType<DayCount>().Where(d => d.Max > 0).ToList();
        var end = served.FirstOrDefault() ?? row.DaysOpen;
        return end is not { Max: > 0 } ? null : new FollowUpBar(
            Share(end),
            served.Count == 0,
            Target(row) is { Max: > 0 } target ? Share(target) : null,
            [.. served.Skip(1).Select(Share)]);
    }
}
