using System.Globalization;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <content>Dates.</content>
public sealed partial class Formats
{
    /// <summary>A date as far as it is known: <c>3 Juni 2021</c>, <c>Juni 2021</c>, <c>sekitar 2022</c>, <c>17–18 Oktober 2023</c>.</summary>
    public string Date(FuzzyDate date)
    {
        var text = date.IsRange ? Span(date) : Written(date.First, date.Precision);
        return date.IsAbout ? QualifierWord(Qualifier.About) + text : text;
    }

    /// <summary>A day with its weekday: <c>Kamis, 22 April 2021</c> / <c>Thursday, 22 April 2021</c>.</summary>
    public string LongDate(DateOnly date) =>
        $"{Weekdays.Name(date.DayOfWeek, _language)}, {Written(date, DatePrecision.Day)}";

    /// <summary>Days that follow one another, each end with its weekday: <c>Kamis, 10 Desember 2026 sampai Jumat, 11 Desember 2026</c>.</summary>
    public string LongDates(DateOnly first, int days) => days <= 1 ? LongDate(first)
        : LongDate(first) + new Bilingual(" sampai ", " to ").In(_language) + LongDate(first.AddDays(days - 1));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Both ends, each part that they share written once.</summary>
    private string Span(FuzzyDate date)
    {
        var (first, last) = (date.First, date.Last);
        var end = Written(last, date.Precision);
        var begin = Written(first, date.Precision);
        if (begin != end && date.Precision != DatePrecision.Year && first.Year == last.Year)
        {
            var month = Months.Name(first.Month, _language);
            begin = date.Precision == DatePrecision.Month ? month
                : first.Month == last.Month ? Plain(first.Day)
                : $"{Plain(first.Day)} {month}";
        }

        return Ends(begin, end);
    }

    private string Written(DateOnly date, DatePrecision precision)
    {
        var month = Months.Name(date.Month, _language);
        return precision switch
        {
            DatePrecision.Year => Plain(date.Year),
            DatePrecision.Month => $"{month} {Plain(date.Year)}",
            _ => $"{Plain(date.Day)} {month} {Plain(date.Year)}",
        };
    }
}
