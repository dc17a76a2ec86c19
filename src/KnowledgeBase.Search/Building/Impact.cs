namespace KnowledgeBase.Search.Building;

/// <summary>
/// BM25F: the counts of the fields, each against the length of its field, joined before they saturate. The weights
/// were fixed once on a flat optimum and are no place for tuning.
/// </summary>
/// <param name="means">The mean length of each field.</param>
internal sealed class Impact(double[] means)
{
    private const double Saturation = 1.2;
    private static readonly double[] Weight = [3, 2, 2.2, 1.6, 1];
    private static readonly double[] Normal = [0.4, 0.5, 0.2, 0.5, 0.5];
    // Where each level begins: half-way, by logarithm, between the impacts of two levels, as the weight that has this impact.
    private readonly double[] bounds =
    [
        .. Enumerable.Range(0, Pieces.Levels - 1).Select(level => Math.Sqrt(Pieces.Impacts[level] * Pieces.Impacts[level + 1]))
            .Select(impact => impact * Saturation / (Saturation + 1 - impact)),
    ];

    /// <summary>What one occurrence in each field of a document weighs.</summary>
    /// <param name="document">The document.</param>
    /// <param name="weights">Takes a weight for each field.</param>
    public void Weigh(CountedDocument document, Span<double> weights)
    {
        Span<int> lengths = stackalloc int[Field.Count];
        document.Lengths(lengths);
        for (var field = 0; field < Field.Count; field++)
        {
            weights[field] = Weight[field] / (1 - Normal[field] + (Normal[field] * lengths[field] / means[field]));
        }
    }

    /// <summary>The level of a posting, 0 to 7, by the weight of all occurrences.</summary>
    public byte Level(double weight)
    {
        var level = 0;
        while (level < bounds.Length && weight > bounds[level])
        {
            level++;
        }

        return (byte)level;
    }
}
