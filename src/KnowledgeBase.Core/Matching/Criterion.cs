namespace KnowledgeBase.Core.Matching;

/// <summary>What a host is judged by, in the order of display. The numbers are those of the script's arrays.</summary>
public enum Criterion
{
    /// <summary>Number of inhabitants.</summary>
    Population,

    /// <summary>Kabupaten or kota.</summary>
    Kind,

    /// <summary>Province and island group.</summary>
    Place,

    /// <summary>The building chosen.</summary>
    Building,

    /// <summary>The money there is.</summary>
    Ceiling,

    /// <summary>The months there are.</summary>
    Months,
}

/// <summary>The criteria and their usual weights.</summary>
public static class Criteria
{
    /// <summary>The greatest weight that can be given.</summary>
    public const int MaxWeight = 5;

    /// <summary>All criteria in order.</summary>
    public static IReadOnlyList<Criterion> All { get; } = Enum.GetValues<Criterion>();

    /// <summary>Weights until the planner changes them: size and money weigh most, because most else follows from them.</summary>
    public static IReadOnlyList<int> Weights { get; } = [3, 2, 2, 2, 3, 2];

    /// <summary>The key of a criterion in data and words: <c>population</c>.</summary>
    public static string Key(this Criterion criterion) => criterion.ToString().ToLowerInvariant();
}
