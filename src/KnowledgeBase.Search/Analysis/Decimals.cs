namespace KnowledgeBase.Search.Analysis;

/// <summary>Numbers as written, in one canonical form: digits, a dot, no zeros that say nothing. No floating point.</summary>
internal static class Decimals
{
    private const int MostDigits = 18;

    /// <summary>
    /// The canonical form of a number run. A separator followed by groups of three is a thousands mark, as in
    /// 240.000.000 and 351,561; else it is the decimal mark, as in 1,8 and 24.8.
    /// </summary>
    public static string Canonical(string run)
    {
        var mark = run.LastIndexOfAny(['.', ',']);
        if (mark < 0)
        {
            return Trim(run, "");
        }

        var same = run.IndexOf(run[mark], StringComparison.Ordinal) != mark;
        var other = run.Contains(run[mark] == '.' ? ',' : '.', StringComparison.Ordinal);
        var thousands = !other && run.Length - mark == 4 && mark <= 3 && run[0] != '0';
        return thousands || same ? Trim(Bare(run), "") : Trim(Bare(run[..mark]), run[(mark + 1)..]);
    }

    /// <summary>The canonical number times a power of ten.</summary>
    public static string Shift(string canonical, int zeros)
    {
        var dot = canonical.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? canonical : canonical[..dot];
        var fraction = (dot < 0 ? "" : canonical[(dot + 1)..]).PadRight(zeros, '0');
        return Trim(whole + fraction[..zeros], fraction[zeros..]);
    }

    private static string Bare(string run) => run.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static string Trim(string whole, string fraction)
    {
        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        whole = whole.Length == 0 ? "0" : whole.Length > MostDigits ? whole[..MostDigits] : whole;
        fraction = fraction.Length > MostDigits ? fraction[..MostDigits] : fraction;
        return fraction.Length == 0 ? whole : whole + "." + fraction;
    }
}
