using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Claims;

/// <summary>What a statement says.</summary>
public abstract record ClaimValue;

/// <summary>A number with a unit.</summary>
public sealed record AmountValue(Amount Amount) : ClaimValue;

/// <summary>A date.</summary>
public sealed record DateValue(FuzzyDate Date) : ClaimValue;

/// <summary>Words.</summary>
public sealed record TextValue(Localized<RichText> Text) : ClaimValue;

/// <summary>Looked for and not found. Shown as a gap, never as zero.</summary>
public sealed record UnknownValue : ClaimValue;

/// <summary>Where a statement comes from and how it stands among others.</summary>
public sealed record Evidence
{
    /// <summary>The source.</summary>
    public required Ref<Source> Source { get; init; }

    /// <summary>The figure phrase as it stands in the source, not a sentence.</summary>
    public Located<string>? Printed { get; init; }

    /// <summary>The day on which it was true or said.</summary>
    public FuzzyDate? AsOf { get; init; }

    /// <summary>The weekday printed beside the date.</summary>
    public Located<DayOfWeek>? Weekday { get; init; }

    /// <summary><c>preferred</c>, <c>normal</c> or <c>deprecated</c>.</summary>
    public required Word Rank { get; init; }

    /// <summary><c>planned</c>, <c>reported</c> or <c>measured</c>.</summary>
    public required Word Modality { get; init; }

    /// <summary>What exactly is counted.</summary>
    public Localized<RichText>? Scope { get; init; }

    /// <summary>Why it is preferred or deprecated.</summary>
    public Localized<RichText>? Because { get; init; }

    /// <summary>Anything a reader must know with it.</summary>
    public Localized<RichText>? Note { get; init; }

    /// <summary>A short name by which prose can take this statement.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it tells a plan.</summary>
    public bool IsPlan => Modality.Code == "planned";

    /// <summary>Whether the author prefers it.</summary>
    public bool IsPreferred => Rank.Code == "preferred";

    /// <summary>Whether it is kept only so that nobody enters it again.</summary>
    public bool IsDeprecated => Rank.Code == "deprecated";
}

/// <summary>One value that one source gives for a property.</summary>
public sealed record Statement
{
    /// <summary>The value, with its place in the file.</summary>
    public required Located<ClaimValue> Value { get; init; }

    /// <summary>Source, rank and qualifiers.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>For money: what kind (<c>ceiling</c>, <c>contract</c> …), or null.</summary>
    public Word? Money { get; init; }

    /// <summary>For money: whose.</summary>
    public IReadOnlyList<Word> Funds { get; init; } = [];

    /// <summary>For money: what it covers.</summary>
    public IReadOnlyList<Word> Covers { get; init; } = [];

    /// <summary>How many items the source itself lists, where it also states this total.</summary>
    public Located<int>? Listed { get; init; }

    /// <summary>The parts that the source gives for this whole.</summary>
    public IReadOnlyList<Located<Amount>> Parts { get; init; } = [];

    /// <summary>For a told duration: the stage it counts from, or null.</summary>
    public Word? From { get; init; }

    /// <summary>For a told duration: the stage it counts to, or null.</summary>
    public Word? To { get; init; }

    /// <summary>For “the only MPP in …”: the island meant, so that the words can be checked against the other hosts.</summary>
    public Located<Word>? OnlyIn { get; init; }

    /// <summary>Place in the claim's list, from 1; part of its anchor.</summary>
    public required int Number { get; init; }

    /// <summary>The value when it is an amount, else null.</summary>
    public Amount? Amount => (Value.Value as AmountValue)?.Amount;
}
