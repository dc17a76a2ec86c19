using KnowledgeBase.Core.Checks.Printed;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>A weekday that its date does not fall on: in the fields, and within the printed phrase itself.</summary>
internal sealed class WeekdayCheck : ITruthCheck
{
    private const int Reach = 3;

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings)
        {
            var wrong = Field(context, saying);
            foreach (var weekday in saying.Phrase.Weekdays)
            {
                var date = saying.Phrase.Dates.FirstOrDefault(d => d.HasDay && d.Start > weekday.Start);
                if (date is not null && Year(saying, date) is { } year && date.In(year) is { } day && day.DayOfWeek != weekday.Day && day != wrong)
                {
                    Report(context, saying, saying.Part(weekday.Start, End(saying.Phrase.Text, date) - weekday.Start), weekday.Day, day);
                }
            }
        }
    }

    /// <summary>Checks the field <c>weekday</c>; gives the day it reported.</summary>
    private static DateOnly? Field(TruthContext context, Saying saying)
    {
        if (saying.Evidence?.Weekday is not { } weekday
            || (saying.Date ?? saying.Planned)?.Value is not { Precision: DatePrecision.Day } date
            || Days(date).Any(d => d.DayOfWeek == weekday.Value))
        {
            return null;
        }

        Report(context, saying, weekday.Span, weekday.Value, date.First);
        return date.First;
    }

    private static IEnumerable<DateOnly> Days(FuzzyDate date) =>
        Enumerable.Range(0, Math.Min(7, date.Last.DayNumber - date.First.DayNumber + 1)).Select(date.First.AddDays);

    /// <summary>Past the date and the bracket that closes it.</summary>
    private static int End(string text, PrintedDate date) =>
        date.Start + date.Length is var end && end < text.Length && text[end] == ')' ? end + 1 : end;

    private static int? Year(Saying saying, PrintedDate date) =>
        date.Year ?? ((saying.Date ?? saying.Planned)?.Value ?? saying.Evidence?.AsOf ?? saying.Source?.Date)?.First.Year;

    private static void Report(TruthContext context, Saying saying, SourceSpan span, DayOfWeek printed, DateOnly day)
    {
        var near = Near().Select(day.AddDays).First(d => d.DayOfWeek == printed);
        var year = Near().Select(n => Shifted(day, n)).FirstOrDefault(d => d?.DayOfWeek == printed)?.Year;
        context.Report(
            Rules.WeekdayMismatch, saying, span, Name(printed), $"{day:yyyy-MM-dd}", Name(day.DayOfWeek), $"{near:yyyy-MM-dd}",
            year is null ? new Bilingual("", "") : new Bilingual($", atau tanggal yang sama pada {year}", $", or the same date in {year}"));
    }

    /// <summary>-1, 1, -2, 2 …: what is nearest comes first.</summary>
    private static IEnumerable<int> Near() => Enumerable.Range(1, Reach).SelectMany(n => new[] { -n, n });

    private static DateOnly? Shifted(DateOnly day, int years) =>
        day is { Month: 2, Day: 29 } || day.Year + years is < 1 or > 9999 ? null : day.AddYears(years);

    private static Bilingual Name(DayOfWeek day) => new(Weekdays.Name(day, Language.Indonesian), Weekdays.Name(day, Language.English));
}
