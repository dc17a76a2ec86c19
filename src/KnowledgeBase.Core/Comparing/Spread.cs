namespace KnowledgeBase.Core.Comparing;

/// <summary>How several figures lie: never without their number.</summary>
/// <param name="Count">How many figures.</param>
/// <param name="Min">The smallest.</param>
/// <param name="Median">The middle one, or half way between the two in the middle.</param>
/// <param name="Max">The largest.</param>
public sealed record Spread(int Count, decimal Min, decimal Median, decimal Max)
{
    /// <summary>With fewer figures than this a middle tells nothing of others.</summary>
    public const int Enough = 3;

    /// <summary>The spread of the figures, in any order; null when there are none.</summary>
    public static Spread? Of(IEnumerable<decimal> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted.Count == 0 ? null : new Spread(
            sorted.Count, sorted[0], (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted[^1]);
    }
}
