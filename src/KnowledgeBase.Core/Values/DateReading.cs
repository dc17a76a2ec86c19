namespace KnowledgeBase.Core.Values;

/// <summary>Why a text is not taken as a date.</summary>
public enum DateProblem
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>It is in none of the forms of a date.</summary>
    NotADate,

    /// <summary>The calendar has no such day or month.</summary>
    Impossible,

    /// <summary>The span ends before it begins.</summary>
    Backwards,

    /// <summary>A year before 1900 or after 2200.</summary>
    OutOfRange,
}

/// <summary>What reading a date gave: the date, or the problem.</summary>
/// <param name="Date">The date; null where there is a problem.</param>
/// <param name="Problem">The problem, or <see cref="DateProblem.None"/>.</param>
public sealed record DateReading(FuzzyDate? Date, DateProblem Problem);
