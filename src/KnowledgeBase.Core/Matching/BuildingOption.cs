using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Matching;

/// <summary>The choice a planner has before any design: build, reuse, or move into a part of another building.</summary>
/// <param name="Code">Code in data and addresses.</param>
/// <param name="Label">Its name.</param>
/// <param name="Kinds">Kinds of building (<c>Vocabularies.BuildingKinds</c>) that belong to it.</param>
public sealed record BuildingOption(string Code, Bilingual Label, IReadOnlyList<string> Kinds)
{
    /// <summary>Every choice. Each kind of building belongs to one; a test sees to it.</summary>
    public static IReadOnlyList<BuildingOption> All { get; } =
    [
        new("new", new("gedung baru", "a new building"), ["new"]),
        new("reuse", new("gedung lama dipakai ulang", "an old building reused"), ["renovated", "former-shop", "former-hospital", "former-office"]),
        new("part", new("bagian dari gedung lain", "a part of another building"), ["office-floor", "mall", "terminal", "campus"]),
    ];

    /// <summary>The choice that a kind of building stands for; null for an unknown building.</summary>
    public static string? Of(string? kind) => kind is null ? null : All.First(o => o.Kinds.Contains(kind)).Code;
}
