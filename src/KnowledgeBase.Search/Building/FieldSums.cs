namespace KnowledgeBase.Search.Building;

/// <summary>How long the fields of all documents are together, from which their mean lengths come.</summary>
internal sealed class FieldSums
{
    // The 128th root of 2, and the root of that: half a step. Products, since a logarithm of the platform could differ.
    private const double Step = 1.0054299011128027;
    private const double HalfStep = 1.0027112750502025;

    /// <summary>For each field the words in it, then for each the documents that have it.</summary>
    public long[] Numbers { get; init; } = new long[2 * Field.Count];

    /// <summary>Takes the lengths of a document in, or out.</summary>
    public void Add(CountedDocument document, int sign = 1)
    {
        Span<int> lengths = stackalloc int[Field.Count];
        document.Lengths(lengths);
        for (var field = 0; field < Field.Count; field++)
        {
            Numbers[field] += sign * lengths[field];
            Numbers[Field.Count + field] += lengths[field] > 0 ? sign : 0;
        }
    }

    /// <summary>
    /// The mean length of each field over the documents that have it, to the nearest of 128 steps between a number and its
    /// double: every change of a document moves a mean, and with the mean itself would move levels of all documents.
    /// </summary>
    public double[] Means()
    {
        var means = new double[Field.Count];
        for (var field = 0; field < Field.Count; field++)
        {
            var having = Numbers[Field.Count + field];
            means[field] = Rounded(having == 0 ? 1 : (double)Numbers[field] / having);
        }

        return means;
    }

    // No mean is below 1.
    private static double Rounded(double mean)
    {
        var rounded = 1.0;
        while (rounded * HalfStep <= mean)
        {
            rounded *= Step;
        }

        return rounded;
    }
}
