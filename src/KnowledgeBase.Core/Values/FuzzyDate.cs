namespace KnowledgeBase.Core.Values;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The whole date.</summary>
    Day,
}

/// <summary>A date as far as it is known (after EDTF): <c>2021-06-03</c>, <c>2021-06</c>, <c>2021</c>, about (<c>2022~</c>), a span of days.</summary>
/// <param name="First">The first possible day.</param>
/// <param name="Last">The last possible day.</param>
/// <param name="Precision">How much was written.</param>
/// <param name="IsAbout">Whether the author marked it “about” with <c>~</c>.</param>
/// <param name="IsRange">Whether the author gave two ends, <c>2023-10-17/2023-10-18</c>.</param>
public sealed record FuzzyDate(DateOnly First, DateOnly Last, DatePrecision Precision, bool IsAbout = false, bool IsRange = false)
{
    /// <summary>Whether the date is one known day, so that days can be counted from it.</summary>
    public bool IsExactDay => Precision == DatePrecision.Day && !IsRange && !IsAbout;

    /// <summary>A whole, certain day.</summary>
    public static FuzzyDate Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>The machine form it is written in: <c>2021-06</c>, <c>2022~</c>, <c>2023-10-17/2023-10-18</c>.</summary>
    public override string ToString()
    {
        var text = Precision switch
        {
            DatePrecision.Year => $"{First:yyyy}",
            DatePrecision.Month => $"{First:yyyy-MM}",
            _ => $"{First:yyyy-MM-dd}",
        };
        if (IsRange)
        {
            text += Precision switch
            {
                DatePrecision.Year => $"/{Last:yyyy}",
                DatePrecision.Month => $"/{Last:yyyy-MM}",
                _ => $"/{Last:yyyy-MM-dd}",
            };
        }

        return IsAbout ? text + "~" : text;
    }
}
