using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>A date in a phrase, as far as it is printed: <c>22/04/2022</c>, <c>11/6</c>, <c>7 Mei</c>, <c>Mei 2021</c>, <c>2015</c>. It may be impossible.</summary>
internal sealed record PrintedDate(int Start, int Length, int? Day, int? Month, int? Year)
{
    /// <summary>Whether no calendar has it.</summary>
    public bool IsImpossible =>
        Month is < 1 or > 12
        || Day is < 1
        || (Day is { } day && Month is { } month && day > DateTime.DaysInMonth(Year ?? 2024, month));

    /// <summary>Whether day and month are printed and can be.</summary>
    public bool HasDay => Day is not null && Month is not null && !IsImpossible;

    /// <summary>The day in its own year, else in the year given; null where there is no such day.</summary>
    public DateOnly? In(int year) =>
        HasDay && Day <= DateTime.DaysInMonth(Year ?? year, Month!.Value) ? new DateOnly(Year ?? year, Month.Value, Day!.Value) : null;

    /// <summary>Whether some day of a date has everything that is printed here.</summary>
    public bool Fits(FuzzyDate date)
    {
        if (IsImpossible)
        {
            return false;
        }

        for (var year = date.First.Year; year <= date.Last.Year; year++)
        {
            var month = Month ?? (year == date.First.Year ? date.First.Month : 1);
            var first = new DateOnly(year, month, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, month)));
            var last = Day is not null ? first : new DateOnly(year, Month ?? 12, DateTime.DaysInMonth(year, Month ?? 12));
            if ((Year is null || Year == year) && first <= date.Last && last >= date.First)
            {
                return true;
            }
        }

        return false;
    }
}
