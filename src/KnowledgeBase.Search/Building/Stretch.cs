namespace KnowledgeBase.Search.Building;

/// <summary>Consecutive documents, the work of one thread.</summary>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>About one for each core, and none too short to be worth a thread. How many there are does not show in the index.</summary>
    public static Stretch[] Of(int documents)
    {
        var parts = Math.Clamp(documents / 200, 1, Environment.ProcessorCount);
        return [.. Enumerable.Range(0, parts).Select(i => new Stretch(documents * i / parts, documents * (i + 1) / parts))];
    }
}
