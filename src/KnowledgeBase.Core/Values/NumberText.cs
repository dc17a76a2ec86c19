using System.Globalization;

namespace KnowledgeBase.Core.Values;

/// <summary>Reads the digits and separators of a number as Indonesian: dots between thousands, a comma before decimals.</summary>
internal static class NumberText
{
    /// <summary>Digits that a decimal holds without rounding.</summary>
    private const int MostDigits = 28;

    /// <summary>Whether a character may stand in a number.</summary>
    public static bool IsPart(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    /// <summary>Reads a run of digits, dots and commas that begins with a digit.</summary>
    public static (decimal Value, AmountProblem Problem) Read(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? text : text[..comma];
        var fraction = comma < 0 ? "" : text[(comma + 1)..];
        var grouped = whole.Contains('.', StringComparison.Ordinal);

        if (comma >= 0 && (fraction.Length == 0 || !fraction.All(char.IsAsciiDigit)))
        {
            return (0, AmountProblem.Ambiguous);
        }

        // 351,561 may be English thousands or an Indonesian decimal.
        if (fraction.Length == 3 && !grouped)
        {
            return (0, AmountProblem.Ambiguous);
        }

        if (grouped && !AreThousands(whole.Split('.')))
        {
            return (0, AmountProblem.Ambiguous);
        }

        var digits = whole.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var decimals = fraction.TrimEnd('0');
        if (digits.Length + decimals.Length > MostDigits)
        {
            return (0, AmountProblem.TooLarge);
        }

        var plain = decimals.Length == 0 ? $"0{digits}" : $"0{digits}.{decimals}";
        return (decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), AmountProblem.None);
    }

    /// <summary>Whether the parts between dots are thousands: <c>1.993</c>, but neither <c>1.5</c> nor <c>0.125</c>.</summary>
    private static bool AreThousands(string[] groups) =>
        groups[0].Length <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
}
