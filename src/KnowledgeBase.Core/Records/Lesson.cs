using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>One statement worth carrying to another place, with the conditions under which it held.</summary>
public sealed record Lesson : Record
{
    /// <summary>A short name.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>The statement.</summary>
    public required Localized<RichText> Statement { get; init; }

    /// <summary>Success, failure, risk or tip.</summary>
    public required Word Kind { get; init; }

    /// <summary>Topic, from the site's list.</summary>
    public required Word Topic { get; init; }

    /// <summary>Hosts it was learned at.</summary>
    public IReadOnlyList<Ref<Host>> Hosts { get; init; } = [];

    /// <summary>Visits at which it was told.</summary>
    public IReadOnlyList<Ref<Visit>> Visits { get; init; } = [];

    /// <summary>Conditions under which it held.</summary>
    public IReadOnlyList<Localized<RichText>> Conditions { get; init; } = [];

    /// <summary>An early sign, for risks and failures.</summary>
    public Localized<RichText>? Sign { get; init; }

    /// <summary>What to do about it.</summary>
    public Localized<RichText>? Counter { get; init; }

    /// <summary>Where it is told.</summary>
    public required IReadOnlyList<Ref<Source>> Sources { get; init; }

    /// <inheritdoc/>
    public override Localized<string> Title => Name;
}
