namespace KnowledgeBase.Core.Pages;

/// <summary>Which part of a long list a page shows, from 1.</summary>
public sealed record PagePart(int Number, int Count)
{
    /// <summary>The only part.</summary>
    public static PagePart Whole { get; } = new(1, 1);

    /// <summary>What falls to a page of a list that stands after <paramref name="before"/> other entries.</summary>
    public static IReadOnlyList<T> Window<T>(IReadOnlyList<T> all, int before, int skip, int take) =>
        [.. all.Take(Math.Max(0, skip + take - before)).Skip(Math.Max(0, skip - before))];

    /// <summary>Numbers that a reader is offered: the first, the last, and those about this one; a null stands for a gap.</summary>
    public IEnumerable<int?> Offered()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, Count).Where(n => n == 1 || n == Count || Math.Abs(n - Number) <= 2))
        {
            if (number > last + 1)
            {
                yield return null;
            }

            yield return last = number;
        }
    }
}
