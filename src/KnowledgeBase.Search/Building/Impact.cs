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
    private readonly double[][] factor;

    /// <summary>Works out the means over all documents that have the field.</summary>
    public Impact(int[][] lengths)
    {
        var mean = new double[Field.Count];
        for (var field = 0; field < mean.Length; field++)
        {
            long sum = 0, having = 0;
            foreach (var document in lengths)
            {
                sum += document[field];
                having += document[field] > 0 ? 1 : 0;
            }

            mean[field] = having == 0 ? 1 : (double)sum / having;
        }

        factor = lengths
            .Select(document => document.Select((length, field) => Weight[field] / (1 - Normal[field] + (Normal[field] * length / mean[field]))).ToArray())
            .ToArray();
    }

    /// <summary>The level of a posting, 0 to 7.</summary>
    public byte Level(int document, in FieldCounts counts)
    {
        var f = factor[document];
        var weight = 0.0;
        for (var field = 0; field < Field.Count; field++)
        {
            weight += f[field] * counts[field];
        }

        var impact = weight * (Saturation + 1) / (weight + Saturation);
        var steps = Pieces.Impacts;
        var level = 0;
        while (level < Pieces.Levels - 1 && impact * impact > steps[level] * steps[level + 1])
        {
            level++;
        }

        return (byte)level;
    }
}
