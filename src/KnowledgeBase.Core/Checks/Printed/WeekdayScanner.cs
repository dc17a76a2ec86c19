using System.Text.RegularExpressions;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>Finds weekdays in a phrase: <c>Jum’at</c>, <c>Ahad</c>.</summary>
internal static partial class WeekdayScanner
{
    /// <summary>Weekdays in order. A capital is asked for, because <c>minggu</c> is a week.</summary>
    public static IReadOnlyList<PrintedWeekday> Scan(string text) =>
        [.. Words().Matches(text)
            .Where(m => char.IsUpper(m.Value[0]))
            .Select(m => (Match: m, Day: Weekdays.Parse(m.Value)))
            .Where(found => found.Day is not null)
            .Select(found => new PrintedWeekday(found.Match.Index, found.Match.Length, found.Day!.Value))];

    [GeneratedRegex(@"\p{L}+(?:['’‘`´ʼ]\p{L}+)?")]
    private static partial Regex Words();
}
