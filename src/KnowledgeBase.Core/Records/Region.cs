using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>A kabupaten, kota or province, or the country with its national counts.</summary>
public sealed record Region : Record
{
    /// <summary>Official name: <c>Kabupaten Blora</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Kabupaten, kota or province.</summary>
    public required Word Kind { get; init; }

    /// <summary>Kemendagri code with dots: <c>33.16</c>; null for the country.</summary>
    public Located<string>? Code { get; init; }

    /// <summary>The province; null for a province.</summary>
    public Ref<Region>? Province { get; init; }

    /// <summary>Island group; null for the country.</summary>
    public Word? Island { get; init; }

    /// <summary>Other names that readers and papers use.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Seat of government.</summary>
    public Seat? Seat { get; init; }

    /// <inheritdoc/>
    public override Localized<string> Title => new(Name, Name);
}

/// <summary>A seat of government: its name, and where it lies if a data set says so (degrees, WGS 84).</summary>
public sealed record Seat(string Name, decimal? Latitude, decimal? Longitude, Ref<Source>? Source);
