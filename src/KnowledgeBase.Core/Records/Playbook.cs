using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>A practice to replicate, resting on the claims of one host.</summary>
public sealed record Playbook : Record
{
    /// <summary>Its name.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>The host whose practice it tells.</summary>
    public required Ref<Host> Host { get; init; }

    /// <summary>One or two sentences: what it is and for whom.</summary>
    public required Localized<RichText> Summary { get; init; }

    /// <summary>Conditions that held at the host and without which the practice may not travel.</summary>
    public IReadOnlyList<Localized<RichText>> Conditions { get; init; } = [];

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>About the money, beside the host's budget claims.</summary>
    public Localized<RichText>? Money { get; init; }

    /// <summary>Who is needed.</summary>
    public IReadOnlyList<Role> People { get; init; } = [];

    /// <summary>Regulations to follow, each with what it is needed for.</summary>
    public IReadOnlyList<LawNote> Law { get; init; } = [];

    /// <summary>What went wrong or may go wrong.</summary>
    public IReadOnlyList<Pitfall> Pitfalls { get; init; } = [];

    /// <summary>What to copy, what to change.</summary>
    public IReadOnlyList<AdaptNote> Adapt { get; init; } = [];

    /// <summary>Lessons it rests on.</summary>
    public IReadOnlyList<Ref<Lesson>> Lessons { get; init; } = [];

    /// <summary>Sources beyond those of the claims it shows.</summary>
    public IReadOnlyList<Ref<Source>> Sources { get; init; } = [];

    /// <inheritdoc/>
    public override Localized<string> Title => Name;
}

/// <summary>One step of a playbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Stage of the host at which it begins, or null.</param>
/// <param name="To">Stage at which it ends, or null; with both, the site computes the days.</param>
/// <param name="Do">What is done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Output">What it leaves behind.</param>
/// <param name="Sources">Where this is told.</param>
public sealed record Step(
    Localized<string> Name,
    Located<Word>? From,
    Located<Word>? To,
    Localized<RichText> Do,
    Localized<RichText>? Owner,
    Localized<RichText>? Output,
    IReadOnlyList<Ref<Source>> Sources);

/// <summary>Somebody who is needed, and for what.</summary>
public sealed record Role(Localized<RichText> Who, Localized<RichText> Does, IReadOnlyList<Ref<Source>> Sources);

/// <summary>A regulation and what it is needed for.</summary>
public sealed record LawNote(Ref<Regulation> Regulation, Localized<RichText> Note);

/// <summary>A risk, its early sign and the counter-move.</summary>
public sealed record Pitfall(
    Localized<RichText> Risk,
    Localized<RichText>? Sign,
    Localized<RichText>? Counter,
    Ref<Lesson>? Lesson,
    IReadOnlyList<Ref<Source>> Sources);

/// <summary>One element of the practice: whether it is its core, and how to carry it over.</summary>
public sealed record AdaptNote(Localized<string> Element, bool IsCore, Localized<RichText> Advice);
