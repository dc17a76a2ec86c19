namespace KnowledgeBase.Core.Values;

/// <summary>A number of days between two dates; a range where one of them is only known as a span of days.</summary>
public sealed record DayCount(int Min, int Max)
{
    /// <summary>Whether the second date came before the first.</summary>
    public bool IsNegative => Max < 0;

    /// <summary>The same days counted the other way.</summary>
    public DayCount Negated => new(-Max, -Min);

    /// <summary>Days from one date to another, or null where either is vaguer than a day.</summary>
    public static DayCount? Between(FuzzyDate? from, FuzzyDate? to) =>
        from is null or { Precision: not DatePrecision.Day } or { IsAbout: true }
        || to is null or { Precision: not DatePrecision.Day } or { IsAbout: true }
            ? null
            : new DayCount(to.First.DayNumber - from.Last.DayNumber, to.Last.DayNumber - from.First.DayNumber);

    /// <summary>Days by which a date came after a target; a target such as “2024” ends with its last day. Negative: before it.</summary>
    public static DayCount? After(FuzzyDate? target, FuzzyDate? date) =>
        target is null or { IsAbout: true }
            ? null
            : Between(FuzzyDate.Day(target.Last), date);
}
