using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>An MPP: the place others come to learn from, or the one they came to build.</summary>
public sealed record Host : Record
{
    /// <summary>Its name: <c>MPP Kabupaten Blora</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name given to it, such as <c>Among Warga</c>.</summary>
    public string? Nickname { get; init; }

    /// <summary>The region that runs it.</summary>
    public required Ref<Region> Region { get; init; }

    /// <summary>The agency in charge.</summary>
    public string? Operator { get; init; }

    /// <summary>Kind of building, or null when unknown.</summary>
    public Word? Building { get; init; }

    /// <summary>The building in words.</summary>
    public Localized<RichText>? BuildingNote { get; init; }

    /// <summary>Street address.</summary>
    public string? Address { get; init; }

    /// <summary>Where it stands today.</summary>
    public required Word Status { get; init; }

    /// <summary>One sentence about it.</summary>
    public Localized<RichText>? Summary { get; init; }

    /// <inheritdoc/>
    public override Localized<string> Title => new(Name, Name);
}
