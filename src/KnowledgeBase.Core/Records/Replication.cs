using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>What came of learning from a host. Its milestones are the outcomes.</summary>
public sealed record Replication : Record
{
    /// <summary>Hosts learned from; empty while unresolved.</summary>
    public required IReadOnlyList<Ref<Host>> From { get; init; }

    /// <summary>A host the sources leave open, as printed.</summary>
    public string? FromUnresolved { get; init; }

    /// <summary>The region that learned.</summary>
    public required Ref<Region> To { get; init; }

    /// <summary>The visits by which it learned.</summary>
    public IReadOnlyList<Ref<Visit>> Visits { get; init; } = [];

    /// <summary>How far it got.</summary>
    public required Word Status { get; init; }

    /// <summary>What was intended.</summary>
    public Localized<RichText>? Intent { get; init; }

    /// <summary>The date aimed at.</summary>
    public Target? Target { get; init; }

    /// <summary>Signs that the region's own plan is older than the visit.</summary>
    public IReadOnlyList<EarlierPlan> EarlierPlans { get; init; } = [];

    /// <summary>What was taken over, changed, left out or added.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get; init; } = [];

    /// <summary>What to think of it.</summary>
    public Localized<RichText>? Note { get; init; }

    /// <summary>The site names it by its ends.</summary>
    public override Localized<string> Title => new(Id, Id);
}

/// <summary>A date aimed at, and who said so.</summary>
public sealed record Target(Located<FuzzyDate> Date, Ref<Source> Source, Located<string>? Printed);

/// <summary>A sign of a plan older than the visit.</summary>
public sealed record EarlierPlan(Located<FuzzyDate> Date, Localized<RichText> What, Ref<Source> Source, Located<string>? Printed);

/// <summary>One element and what was done with it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Decision">Adopted, adapted, rejected or added.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="IsCore">Whether it belongs to the core of the practice; null when not told.</param>
public sealed record Adaptation(Localized<string> Element, Word Decision, Localized<RichText> Reason, Ref<Source>? Source, bool? IsCore = null);
