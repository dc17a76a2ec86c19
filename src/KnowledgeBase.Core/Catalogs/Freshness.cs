using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>How old a figure is.</summary>
public static class Freshness
{
    /// <summary>Older than this, a figure is marked with its age.</summary>
    private const int MarkedAfterMonths = 24;

    /// <summary>Whole years since the last day on which a figure was true, or null while it is not old.</summary>
    public static int? YearsOld(FuzzyDate asOf, DateOnly today)
    {
        if (asOf.Last.AddMonths(MarkedAfterMonths) >= today)
        {
            return null;
        }

        var years = today.Year - asOf.Last.Year;
        return asOf.Last.AddYears(years) > today ? years - 1 : years;
    }
}
