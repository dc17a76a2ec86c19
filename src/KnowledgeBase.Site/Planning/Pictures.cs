using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>What the pictures of a host show.</summary>
internal static class Pictures
{
    /// <summary>The milestones on one axis; null with fewer than two dates.</summary>
    public static Timeline? Timeline(Host host)
    {
        var dated = host.Ledger.Milestones
            .Where(m => !m.Evidence.IsDeprecated)
            .Select(m => (Milestone: m, Date: (m.Date ?? m.Planned)!.Value, IsPlan: m.Date is null))
            .OrderBy(m => m.Date.First).ThenBy(m => m.Date.Last).ThenBy(m => m.Milestone.Number)
            .ToList();
        if (dated.Select(m => m.Date.First).Distinct().Count() < 2)
        {
            return null;
        }

        var (first, last) = (dated[0].Date.First, dated.Max(m => m.Date.Last));
        var axis = new Timeline(first, last, [], [], host.Ledger.Days("commitment", "opening"));
        return axis with
        {
            Points = [.. dated.Select(m => new TimelinePoint(m.Milestone, m.IsPlan, axis.At(m.Date.First), axis.At(m.Date.Last)))],
            Ticks = [.. Ticks(first, last).Select(day => new TimelineTick(day, axis.At(day)))],
        };
    }

    /// <summary>The statements on the budget as bars; null with fewer than two amounts.</summary>
    public static MoneyPicture? Money(Host host)
    {
        if (host.Ledger.Find("budget") is not { } claim)
        {
            return null;
        }

        var amounts = claim.Statements.Where(s => s.Amount is not null && !s.Evidence.IsDeprecated).ToList();
        var longest = amounts.Count == 0 ? 0 : amounts.Max(s => s.Amount!.Max);
        return amounts.Count < 2 || longest == 0 ? null : new MoneyPicture(
            host,
            claim,
            [.. amounts.Select(s => new MoneyBar(s, (double)(s.Amount!.Min / longest), (double)(s.Amount!.Max / longest)))],
            [.. host.Ledger.ConflictsAbout("budget")]);
    }

    // Years where the axis is long, else quarters, else months: never more than about eight marks.
    internal static IEnumerable<DateOnly> Ticks(DateOnly first, DateOnly last)
    {
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month;
        var step = months switch
        {
            <= 8 => 1,
            <= 24 => 3,
            <= 48 => 6,
            _ => 12 * Math.Max(1, (months / 12 + 7) / 8),
        };
        var day = new DateOnly(first.Year, 1, 1);
        for (; day <= last; day = day.AddMonths(step))
        {
            if (day >= first)
            {
                yield return day;
            }
        }
    }
}
