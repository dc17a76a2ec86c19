using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>Finds numbers in a phrase: <c>Rp 3,2 M</c>, <c>1.993</c>, <c>351,561</c>, <c>dua belas</c>.</summary>
internal static partial class NumberScanner
{
    /// <summary>Numbers in order, without those inside dates.</summary>
    public static IReadOnlyList<PrintedNumber> Scan(string text, IReadOnlyList<PrintedDate> dates)
    {
        var words = NumberWords.Scan(text);
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return ShareScale(text, words);
        }

        var digits = Digits().Matches(text)
            .Where(m => !dates.Any(d => m.Index < d.Start + d.Length && d.Start < m.Index + m.Length))
            .Select(Read)
            .OfType<PrintedNumber>();
        return ShareScale(text, [.. digits.Concat(words).OrderBy(n => n.Start)]);
    }

    private static PrintedNumber? Read(Match match)
    {
        var money = match.Groups["rp"].Success;
        var word = match.Groups["scale"].Value;
        var scale = Scale.Find(word, money: true) ?? (word.EndsWith("an", StringComparison.OrdinalIgnoreCase) ? Scale.Find(word[..^2], money: true) : null);
        var number = match.Groups["n"].Value;
        var (values, form) = Values(number, divided: scale is not null || match.Groups["percent"].Success);
        var factor = scale?.Factor ?? 1;
        var isYear = !money && scale is null && number.Length == 4 && values is [>= 1945 and <= 2100];
        return values.Count == 0 ? null : new(match.Index, match.Length, [.. values.Select(v => v * factor)], form, factor, isYear);
    }

    /// <summary>What digits with separators may mean. <paramref name="divided"/>: a word of scale or per cent follows, so that parts are likely.</summary>
    private static (IReadOnlyList<decimal> Values, NumberForm Form) Values(string number, bool divided)
    {
        var (dots, commas) = (number.Count(c => c == '.'), number.Count(c => c == ','));
        if (number.Length > 15)
        {
            return ([], NumberForm.Usual);
        }

        return (dots, commas) switch
        {
            (0, 0) => ([Parse(number)], NumberForm.Usual),
            (> 0, 0) when IsGrouped(number, '.') => (divided && dots == 1 ? [Parse(Without(number, '.')), Parse(number)] : [Parse(Without(number, '.'))], NumberForm.Usual),
            (1, 0) => ([Parse(number)], NumberForm.Usual),
            (0, > 0) when IsGrouped(number, ',') && (!divided || commas > 1) => ([Parse(Without(number, ','))], NumberForm.English),
            (0, 1) => ([Parse(number.Replace(',', '.'))], NumberForm.Usual),
            ( > 0, 1) when number.LastIndexOf('.') < number.IndexOf(',') => ([Parse(Without(number, '.').Replace(',', '.'))], NumberForm.Usual),
            (1, > 0) when number.LastIndexOf(',') < number.IndexOf('.') => ([Parse(Without(number, ','))], NumberForm.English),
            _ => ([], NumberForm.Usual),
        };
    }

    private static bool IsGrouped(string number, char separator) =>
        number.Split(separator) is [{ Length: <= 3 } first, .. var rest] && first[0] != '0' && rest.All(group => group.Length == 3);

    private static string Without(string number, char separator) => number.Replace(separator.ToString(), "", StringComparison.Ordinal);

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>In “600 sampai 700 juta” the scale of the second number may be meant for the first as well.</summary>
    private static IReadOnlyList<PrintedNumber> ShareScale(string text, IReadOnlyList<PrintedNumber> numbers) => numbers.Count < 2 ? numbers :
        [.. numbers.Select((n, i) =>
            i + 1 < numbers.Count && n.Factor == 1 && numbers[i + 1] is { Factor: > 1 } next && Joint().IsMatch(text[n.End..next.Start])
                ? n with { Values = [.. n.Values, .. n.Values.Select(v => v * next.Factor)] }
                : n)];

    [GeneratedRegex(@"(?<![\d\p{L}])(?<rp>(?:Rp|IDR)\.?\s?)?(?<n>[0-9]+(?:[.,][0-9]+)*)(?:,-)?(?:\s*(?<scale>(?i:triliun|trilyun|miliaran|miliar|milyaran|milyar|jutaan|juta|jt|ribuan|ribu|rb|million|billion|trillion|thousand)(?!\p{L})|(?-i:[MT])(?![\p{L}\d]))|\s*(?<percent>%|persen|per\s?cent))?", RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\s*(?:sampai|hingga|s/d|sd|atau|dan|ke|-|–|—|,)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
