using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>Finds dates in a phrase.</summary>
internal static partial class DateScanner
{
    private static readonly string[][] Months =
    [
        ["januari", "january", "jan"], ["februari", "pebruari", "february", "feb"], ["maret", "march", "mar"], ["april", "apr"],
        ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"], ["agustus", "august", "agu", "agt", "ags"],
        ["september", "sept", "sep"], ["oktober", "october", "okt"], ["november", "nopember", "nov"], ["desember", "december", "des"],
    ];

    private const int May = 4;

    /// <summary>Dates in order, impossible ones among them.</summary>
    public static IReadOnlyList<PrintedDate> Scan(string text)
    {
        // Most phrases have no month and many no digit: nothing is made for them.
        List<PrintedDate>? dates = null;
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            Digits(text, dates = []);
        }

        foreach (var found in Named().EnumerateMatches(text))
        {
            // Nearly every word is none: groups are made for months alone.
            var name = Name(text.AsSpan(found.Index, found.Length));
            var month = MonthOf(name);
            if (month < 0)
            {
                continue;
            }

            var match = Named().Match(text, found.Index);
            // Short names are words or other abbreviations too, unless a day stands before them.
            if (name.Length > 3 || month == May || Number(match, "d") is not null)
            {
                dates ??= [];
                dates.Add(new PrintedDate(match.Index, match.Length, Number(match, "d"), month + 1, Year(match)));
                if (Number(match, "to") is { } to)
                {
                    dates.Add(new PrintedDate(match.Index, match.Length, to, month + 1, Year(match)));
                }
            }
        }

        return dates switch
        {
            null or [] => [],
            [var one] => [one],
            _ => [.. dates.OrderBy(d => d.Start).ThenBy(d => d.Day)],
        };
    }

    /// <summary>Dates in digits alone.</summary>
    private static void Digits(string text, List<PrintedDate> dates)
    {
        foreach (var match in Slashes().Matches(text).Concat(Dots().Matches(text)))
        {
            var date = new PrintedDate(match.Index, match.Length, Number(match, "d"), Number(match, "m"), Year(match));
            // 11/19 without a year is a part of a whole sooner than a day of a month that is not.
            if (date.Year is not null || !date.IsImpossible)
            {
                dates.Add(date);
            }
        }

        dates.AddRange(Machine().Matches(text).Select(m => new PrintedDate(m.Index, m.Length, Number(m, "d"), Number(m, "m"), Year(m))));
    }

    /// <summary>The last word of what <see cref="Named"/> found, which a year may follow.</summary>
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> found)
    {
        var end = found.LastIndexOfAnyInRange('A', 'z') + 1;
        return found[(found[..end].LastIndexOfAnyExceptInRange('A', 'z') + 1)..end];
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            foreach (var one in Months[month])
            {
                if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                {
                    return month;
                }
            }
        }

        return -1;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? Year(Match match) => Number(match, "y") is { } year ? year < 100 ? 2000 + year : year : null;

    [GeneratedRegex(@"(?<![\d/.,])(?<d>[0-9]{1,2})\s?/\s?(?<m>[0-9]{1,2})(?:\s?/\s?(?<y>(?:19|20)[0-9]{2}|[0-9]{2}))?(?![\d/])")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"(?<![\d/.,-])(?<d>[0-9]{1,2})(?<s>[-.])(?<m>[0-9]{1,2})\k<s>(?<y>(?:19|20)[0-9]{2})(?![\d/])")]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<![\d/.,-])(?<y>(?:19|20)[0-9]{2})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![\d/-])")]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?:(?<![\d/.,])(?<d>[0-9]{1,2})(?:\s?(?:-|–|dan|hingga|sampai)\s?(?<to>[0-9]{1,2}))?\s+|\b)(?<m>[A-Za-z]{3,9}\b\.?)(?:\s+(?<y>(?:19|20)[0-9]{2})(?!\d))?")]
    private static partial Regex Named();
}
