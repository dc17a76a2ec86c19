namespace KnowledgeBase.Search.Building;

/// <summary>Consecutive documents or lists, a thread's work.</summary>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>As many as there are threads, and none too short to be worth one. How many there are does not show in the index.</summary>
    public static Stretch[] Of(int documents, int threads)
    {
        var parts = Math.Clamp(documents / 200, 1, Math.Max(1, threads));
        return [.. Enumerable.Range(0, parts).Select(i => new Stretch(documents * i / parts, documents * (i + 1) / parts))];
    }

    /// <summary>Stretches of one size, but for the last: so small that what is made of each is no large array.</summary>
    public static Stretch[] OfEach(int size, int all) =>
        [.. Enumerable.Range(0, (all + size - 1) / size).Select(i => new Stretch(i * size, Math.Min(all, (i + 1) * size)))];
}
