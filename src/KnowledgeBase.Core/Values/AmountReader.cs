using System.Text;

namespace KnowledgeBase.Core.Values;

/// <summary>Reads an amount as people write it: <c>Rp240 juta</c>, <c>271 layanan</c>, <c>24,8 %</c>. What can be read in two ways is a problem, never a guess.</summary>
public static class AmountReader
{
    /// <summary>The largest amount that is believed.</summary>
    private const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>Units that may be counted in parts.</summary>
    private static readonly Unit[] Divisible = [Unit.Percent, Unit.SquareMetre, Unit.Metre, Unit.Month, Unit.Year];

    /// <summary>Reads an amount; never throws.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="units">The units allowed; the first is meant where none is written.</param>
    public static AmountReading Read(string? text, IReadOnlyList<Unit> units)
    {
        var rest = Normalise(text ?? "");
        var isNegative = TakeMinus(ref rest);
        var prefix = TakePrefix(ref rest);
        isNegative |= TakeMinus(ref rest);
        if (rest.Length == 0 || !char.IsAsciiDigit(rest[0]))
        {
            return Fail(AmountProblem.NotANumber);
        }

        if (isNegative)
        {
            return Fail(AmountProblem.Negative);
        }

        var number = TakeNumber(ref rest, prefix);
        var (value, problem) = NumberText.Read(number);
        if (problem != AmountProblem.None)
        {
            return Fail(problem);
        }

        var money = prefix == Unit.Rupiah || (prefix is null && Allows(units, Unit.Rupiah));
        var scale = TakeScale(ref rest, money);
        if (StartsAnotherNumber(rest) is { } another)
        {
            return Fail(another);
        }

        (var unit, problem) = FindUnit(prefix, rest, units);
        if (unit is null)
        {
            return Fail(problem);
        }

        // 1.993 % would be thousands of per cent in Indonesian and two per cent in English.
        if (Same(unit, Unit.Percent) && scale is null && number.Contains('.', StringComparison.Ordinal) && !number.Contains(',', StringComparison.Ordinal))
        {
            return Fail(AmountProblem.Ambiguous);
        }

        var factor = scale?.Factor ?? 1;
        if (value > Limit / factor)
        {
            return Fail(AmountProblem.TooLarge);
        }

        value *= factor;
        return value != decimal.Truncate(value) && (scale is not null || !IsDivisible(unit, units))
            ? Fail(AmountProblem.Fraction)
            : new AmountReading(new Amount(value, value, unit), AmountProblem.None);
    }

    private static AmountReading Fail(AmountProblem problem) => new(null, problem);

    /// <summary>One plain space for every run of spaces of any kind, none at the ends; <c>orang/hari</c> becomes <c>orang per hari</c>.</summary>
    private static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSlash = text[i] == '/' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (!isSlash && !char.IsWhiteSpace(text[i]) && text[i] is not ('\u200B' or '\u2060' or '\uFEFF'))
            {
                plain.Append(text[i] == '\u2011' ? '-' : text[i]);
                continue;
            }

            if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }

            plain.Append(isSlash ? "per " : "");
        }

        return plain.ToString().TrimEnd();
    }

    private static bool TakeMinus(ref string rest)
    {
        var isMinus = rest.Length > 0 && IsDash(rest[0]);
        rest = isMinus ? rest[1..].TrimStart() : rest;
        return isMinus;
    }

    /// <summary>Takes <c>Rp</c> or <c>ke-</c> from the front.</summary>
    private static Unit? TakePrefix(ref string rest)
    {
        foreach (var (prefix, unit) in new[] { ("rp.", Unit.Rupiah), ("rp", Unit.Rupiah), ("idr", Unit.Rupiah), ("ke-", Unit.Ordinal), ("ke", Unit.Ordinal) })
        {
            if (rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[prefix.Length..].TrimStart();
                return unit;
            }
        }

        return null;
    }

    /// <summary>Takes the digits and separators; after <c>Rp</c> also the <c>,-</c> with which amounts are closed on paper.</summary>
    private static string TakeNumber(ref string rest, Unit? prefix)
    {
        var length = rest.TakeWhile(NumberText.IsPart).Count();
        var number = rest[..length];
        rest = rest[length..];
        if (prefix == Unit.Rupiah && number.EndsWith(',') && rest.StartsWith('-'))
        {
            number = number[..^1];
            rest = rest.TrimStart('-');
        }

        rest = rest.TrimStart();
        return number;
    }

    private static Scale? TakeScale(ref string rest, bool money)
    {
        var word = string.Concat(rest.TakeWhile(char.IsLetterOrDigit));
        var scale = Scale.Find(word, money);
        if (scale is not null)
        {
            rest = rest[word.Length..].TrimStart();
        }

        return scale;
    }

    /// <summary><c>1 993</c> may be one number or two; <c>600–700</c> is two.</summary>
    private static AmountProblem? StartsAnotherNumber(string rest)
    {
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0]))
        {
            return AmountProblem.Ambiguous;
        }

        return rest.Length > 0 && (IsDash(rest[0]) || rest[0] is '/' or '+') ? AmountProblem.NotANumber : null;
    }

    private static (Unit? Unit, AmountProblem Problem) FindUnit(Unit? prefix, string word, IReadOnlyList<Unit> units)
    {
        var written = prefix;
        if (word.Length > 0)
        {
            written = units.FirstOrDefault(unit => IsSpelled(unit, word)) ?? Unit.All.FirstOrDefault(unit => IsSpelled(unit, word));
            if (written is null)
            {
                return (null, AmountProblem.UnknownUnit);
            }

            if (prefix is not null && !Same(prefix, written))
            {
                return (null, AmountProblem.WrongUnit);
            }
        }

        if (written is null)
        {
            return (units.Count > 0 ? units[0] : Unit.Item, AmountProblem.None);
        }

        return Allows(units, written) ? (written, AmountProblem.None) : (null, AmountProblem.WrongUnit);
    }

    private static bool IsDash(char c) => c is '-' or '−' or '–' or '—';

    private static bool IsSpelled(Unit unit, string word) => unit.Spellings.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool Allows(IReadOnlyList<Unit> units, Unit unit) => units.Any(allowed => Same(allowed, unit));

    private static bool Same(Unit one, Unit other) => one.Code == other.Code;

    /// <summary>Whether parts make sense. A bare number does where it stands for a score, that is beside per cent.</summary>
    private static bool IsDivisible(Unit unit, IReadOnlyList<Unit> units) =>
        Array.Exists(Divisible, divisible => Same(divisible, unit)) || (Same(unit, Unit.Item) && Allows(units, Unit.Percent));
}
