using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>How old a figure is.</summary>
public static class Freshness
{
    /// <summary>Older than this, a figure is marked with its age.</summary>
    private const int MarkedAfterMonths = 24;

    /// <summary>Whole years since the figure was true, or null when it is not old or its day is not known.</summary>
    public static int? YearsOld(Evidence evidence, DateOnly today)
    {
        if (evidence.AsOf is not { } day || day.Last.AddMonths(MarkedAfterMonths) >= today)
        {
            return null;
        }

        var years = today.Year - day.Last.Year;
        return day.Last.AddYears(years) > today ? years - 1 : years;
    }
}
