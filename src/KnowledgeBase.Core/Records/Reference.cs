using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Records;

/// <summary>A glossary entry; the search reads its synonyms.</summary>
public sealed record Term : Record
{
    /// <summary>The word in both languages.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>What it means.</summary>
    public required Localized<RichText> Definition { get; init; }

    /// <summary>Other words for it.</summary>
    public IReadOnlyList<Located<string>> Synonyms { get; init; } = [];

    /// <summary>Wrong spellings that occur.</summary>
    public IReadOnlyList<Located<string>> Misspellings { get; init; } = [];

    /// <inheritdoc/>
    public override Localized<string> Title => Name;
}

/// <summary>A regulation.</summary>
public sealed record Regulation : Record
{
    /// <summary>Short name: <c>Perpres 89/2021</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required Localized<string> About { get; init; }

    /// <summary>Day of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What it means for an MPP.</summary>
    public Localized<RichText>? Summary { get; init; }

    /// <summary>Regulations it replaces.</summary>
    public IReadOnlyList<Ref<Regulation>> Supersedes { get; init; } = [];

    /// <summary>Where we read of it.</summary>
    public IReadOnlyList<Ref<Source>> Sources { get; init; } = [];

    /// <inheritdoc/>
    public override Localized<string> Title => new($"{Number}: {About.Id}", About.En is null ? null : $"{Number}: {About.En}");
}

/// <summary>A page of plain text; <c>home</c> stands on the home page.</summary>
public sealed record TextPageRecord : Record
{
    /// <summary>Its heading.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>One sentence for search engines and feeds.</summary>
    public required Localized<string> Description { get; init; }

    /// <summary>Place in the footer's navigation, from 1; null keeps it out.</summary>
    public int? Order { get; init; }

    /// <inheritdoc/>
    public override Localized<string> Title => Name;
}
