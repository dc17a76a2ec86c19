namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>What can be read in a phrase as a paper printed it: dates, weekdays and numbers, each with its place. Reading never fails; what is no date and no number is left alone.</summary>
internal sealed class PrintedText
{
    private static readonly PrintedText Empty = new("");

    private PrintedText(string text)
    {
        Text = text;
        var dates = DateScanner.Scan(text);
        Numbers = NumberScanner.Scan(text, dates);
        Weekdays = WeekdayScanner.Scan(text);
        // A year that stands alone says when, as far as it goes.
        Dates = !Numbers.Any(n => n.IsYear) ? dates : [.. dates
            .Concat(Numbers.Where(n => n.IsYear).Select(n => new PrintedDate(n.Start, n.Length, null, null, (int)n.Values[0])))
            .OrderBy(d => d.Start)];
    }

    /// <summary>The phrase.</summary>
    public string Text { get; }

    /// <summary>Dates in order, impossible ones among them.</summary>
    public IReadOnlyList<PrintedDate> Dates { get; }

    /// <summary>Weekdays in order.</summary>
    public IReadOnlyList<PrintedWeekday> Weekdays { get; }

    /// <summary>Numbers in digits or words, in order; those inside dates are left out.</summary>
    public IReadOnlyList<PrintedNumber> Numbers { get; }

    /// <summary>Reads a phrase; null is read as empty.</summary>
    public static PrintedText Read(string? text) => text is null ? Empty : new(text);

    /// <summary>The numbers without the years.</summary>
    public IEnumerable<PrintedNumber> Counts => Numbers.Where(n => !n.IsYear);

    /// <summary>What stands between a number and the next one.</summary>
    public string After(PrintedNumber number)
    {
        var next = Numbers.FirstOrDefault(n => n.Start >= number.End)?.Start ?? Text.Length;
        return Text[number.End..next];
    }
}

/// <summary>A weekday in a phrase.</summary>
internal sealed record PrintedWeekday(int Start, int Length, DayOfWeek Day);
