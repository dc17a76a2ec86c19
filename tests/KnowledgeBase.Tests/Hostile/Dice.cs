namespace KnowledgeBase.Tests.Hostile;

/// <summary>Chance that can be had again: the same seed and number of a case throw the same.</summary>
internal sealed class Dice(int seed, int number)
{
    private readonly Random random = new(unchecked((seed * 1_000_003) + number));

    public int Below(int limit) => random.Next(limit);

    /// <summary>Whether a thing of that many parts in a hundred happens.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>A small number, now and then a large one.</summary>
    public int Few(int usual, int rare) => Chance(4) ? 1 + random.Next(rare) : 1 + random.Next(usual);
}
