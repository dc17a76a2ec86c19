using System.Text.RegularExpressions;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>Finds weekdays in a phrase: <c>Jum’at</c>, <c>Ahad</c>.</summary>
internal static partial class WeekdayScanner
{
    /// <summary>Weekdays in order. A capital is asked for, because <c>minggu</c> is a week.</summary>
    public static IReadOnlyList<PrintedWeekday> Scan(string text)
    {
        List<PrintedWeekday>? found = null;
        foreach (var word in Words().EnumerateMatches(text))
        {
            if (char.IsUpper(text[word.Index]) && Weekdays.Parse(text.Substring(word.Index, word.Length)) is { } day)
            {
                (found ??= []).Add(new PrintedWeekday(word.Index, word.Length, day));
            }
        }

        return found ?? [];
    }

    [GeneratedRegex(@"\p{L}+(?:['’‘`´ʼ]\p{L}+)?")]
    private static partial Regex Words();
}
