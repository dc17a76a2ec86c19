using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
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

    /// <summary>What the host answered to questions of the bank.</summary>
    public IReadOnlyList<HostAnswer> Answers { get; init; } = [];

    /// <summary>Whether and how it receives guests; null when not told.</summary>
    public VisitingTerms? Visiting { get; init; }

    /// <inheritdoc/>
    public override Localized<string> Title => new(Name, Name);
}

/// <summary>An answer of a host to a question of the bank.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Answer">The answer; its figures come from claims.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="AsOf">The day on which it was given.</param>
public sealed record HostAnswer(Located<string> Question, Localized<RichText> Answer, Ref<Source> Source, FuzzyDate AsOf);

/// <summary>How a host receives guests: offices, never private persons.</summary>
/// <param name="Accepts">Whether it receives guests, or null when not told.</param>
/// <param name="Office">The office to write to.</param>
/// <param name="Phone">The office's telephone.</param>
/// <param name="Mail">The office's mail address.</param>
/// <param name="Web">A page about it.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="AsOf">The day on which it was true.</param>
public sealed record VisitingTerms(
    Located<Word>? Accepts, Localized<string>? Office, string? Phone, string? Mail, Uri? Web, Ref<Source> Source, FuzzyDate AsOf);
