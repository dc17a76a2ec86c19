using System.Globalization;

namespace KnowledgeBase.Core.Values;

/// <summary>Reads dates in their machine form: <c>2021-06-03</c>, <c>2021-06</c>, <c>2021</c>, <c>2022~</c>, <c>2023-10-17/2023-10-18</c>.</summary>
public static class DateReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Reads a date as far as it is known; never throws.</summary>
    public static DateReading Read(string? text)
    {
        var rest = (text ?? "").Trim();
        var isAbout = rest.EndsWith('~');
        var ends = (isAbout ? rest[..^1] : rest).Split('/');
        if (ends.Length > 2)
        {
            return Fail(DateProblem.NotADate);
        }

        var (first, problem) = ReadOne(ends[0]);
        if (ends.Length == 1)
        {
            return first is null ? Fail(problem) : new DateReading(first with { IsAbout = isAbout }, DateProblem.None);
        }

        var (last, lastProblem) = ReadOne(ends[1]);
        if (problem == DateProblem.NotADate || ends[0].Length != ends[1].Length)
        {
            return Fail(DateProblem.NotADate);
        }

        if (first is null || last is null)
        {
            return Fail(lastProblem is DateProblem.NotADate || first is not null ? lastProblem : problem);
        }

        return last.First < first.First
            ? Fail(DateProblem.Backwards)
            : new DateReading(first with { Last = last.Last, IsAbout = isAbout, IsRange = true }, DateProblem.None);
    }

    /// <summary>The day, where the text is one whole and certain day; else null.</summary>
    public static DateOnly? ReadDay(string? text) => Read(text).Date is { IsExactDay: true } date ? date.First : null;

    private static DateReading Fail(DateProblem problem) => new(null, problem);

    private static (FuzzyDate? Date, DateProblem Problem) ReadOne(string text)
    {
        if (!IsForm(text))
        {
            return (null, DateProblem.NotADate);
        }

        var year = Digits(text, 0, 4);
        var month = text.Length >= 7 ? Digits(text, 5, 2) : 1;
        var day = text.Length == 10 ? Digits(text, 8, 2) : 1;
        if (year is < FirstYear or > LastYear)
        {
            return (null, DateProblem.OutOfRange);
        }

        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return (null, DateProblem.Impossible);
        }

        var first = new DateOnly(year, month, day);
        var date = text.Length switch
        {
            4 => new FuzzyDate(first, new DateOnly(year, 12, 31), DatePrecision.Year),
            7 => new FuzzyDate(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month),
            _ => FuzzyDate.Day(first),
        };
        return (date, DateProblem.None);
    }

    /// <summary>Digits, with hyphens after the year and after the month.</summary>
    private static bool IsForm(string text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Digits(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
