using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>Milestones on one axis. Positions are shares of the axis, 0 to 1.</summary>
/// <param name="First">First day of the axis.</param>
/// <param name="Last">Last day of the axis.</param>
/// <param name="Points">Milestones in order of date.</param>
/// <param name="Ticks">Years or months marked on the axis.</param>
/// <param name="Main">The span that the picture is about, if both its ends are known.</param>
public sealed record Timeline(
    DateOnly First, DateOnly Last, IReadOnlyList<TimelinePoint> Points, IReadOnlyList<TimelineTick> Ticks, DaySpan? Main)
{
    /// <summary>Share of the axis at which a day lies.</summary>
    public double At(DateOnly day) =>
        Last == First ? 0 : Math.Clamp((double)(day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber), 0, 1);
}

/// <summary>A milestone on the axis; from and to differ where the date is not known to the day.</summary>
public sealed record TimelinePoint(Milestone Milestone, bool IsPlan, double From, double To);

/// <summary>A mark on the axis.</summary>
public sealed record TimelineTick(DateOnly Day, double At);

/// <summary>Statements on money as bars on one scale; lengths are shares of the longest, 0 to 1.</summary>
public sealed record MoneyPicture(Host Host, Claim Claim, IReadOnlyList<MoneyBar> Bars, IReadOnlyList<Conflict> Conflicts);

/// <summary>One statement: a bar from zero to its lower end, and to its upper end where it is a range.</summary>
public sealed record MoneyBar(Statement Statement, double Min, double Max);
