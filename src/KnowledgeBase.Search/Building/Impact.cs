namespace KnowledgeBase.Search.Building;

/// <summary>
/// BM25F: the counts of the fields, each against the length of its field, joined before they saturate. The weights
/// were fixed once on a flat optimum and are no place for tuning.
/// </summary>
internal sealed class Impact
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

    // Of each document one for each field.
    private readonly double[] factors;

    /// <summary>Works out the means over all documents that have the field.</summary>
    /// <param name="lengths">Words in each field, document by document.</param>
    public Impact(int[] lengths)
    {
        var mean = new double[Field.Count];
        for (var field = 0; field < mean.Length; field++)
        {
            long sum = 0, having = 0;
            for (var at = field; at < lengths.Length; at += Field.Count)
            {
                sum += lengths[at];
                having += lengths[at] > 0 ? 1 : 0;
            }

            mean[field] = having == 0 ? 1 : (double)sum / having;
        }

        factors = new double[lengths.Length];
        for (var at = 0; at < factors.Length; at++)
        {
            var field = at % Field.Count;
            factors[at] = Weight[field] / (1 - Normal[field] + (Normal[field] * lengths[at] / mean[field]));
        }
    }

    /// <summary>What one occurrence in each field of a document weighs.</summary>
    public ReadOnlySpan<double> Of(int document) => factors.AsSpan(document * Field.Count, Field.Count);

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
