using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Records;

/// <summary>A study visit.</summary>
public sealed record Visit : Record
{
    /// <summary>Regions that came.</summary>
    public required IReadOnlyList<Ref<Region>> Visitors { get; init; }

    /// <summary>The host, or null when the sources do not tell which of several it was.</summary>
    public Ref<Host>? Host { get; init; }

    /// <summary>For a host that could not be told apart: what was printed, and who it may be.</summary>
    public UnresolvedHost? UnresolvedHost { get; init; }

    /// <summary>What it was called.</summary>
    public required Word Kind { get; init; }

    /// <summary>How it was held, or null when not told.</summary>
    public Word? Mode { get; init; }

    /// <summary>Dates as told; the shown one is the preferred.</summary>
    public required Claim Dates { get; init; }

    /// <summary>Who came, as far as told.</summary>
    public IReadOnlyList<DelegationMember> Delegation { get; init; } = [];

    /// <summary>Who received them.</summary>
    public IReadOnlyList<DelegationMember> ReceivedBy { get; init; } = [];

    /// <summary>Topics, from the site's list.</summary>
    public IReadOnlyList<Word> Topics { get; init; } = [];

    /// <summary>What the party had come for besides MPPs.</summary>
    public IReadOnlyList<Localized<string>> OtherSubjects { get; init; } = [];

    /// <summary>What was asked and answered.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What the visitors said they would do.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>One sentence about it.</summary>
    public Localized<RichText>? Summary { get; init; }

    /// <summary>Its name, written by the reader of the file because it needs no other record: <c>Kota Pasuruan → MPP Blora</c> is made by the site.</summary>
    public override Localized<string> Title => new(Id, Id);

    /// <summary>The date to show, or null when unknown.</summary>
    public FuzzyDate? Date => (Dates.Shown?.Value.Value as DateValue)?.Date;
}

/// <summary>A host that the sources leave open.</summary>
/// <param name="Printed">The name as printed.</param>
/// <param name="Candidates">Hosts it may be.</param>
/// <param name="Note">What is known.</param>
public sealed record UnresolvedHost(string Printed, IReadOnlyList<Ref<Host>> Candidates, Localized<RichText>? Note);

/// <summary>A member of a delegation or of the hosts' side: a post first, a name only if published.</summary>
/// <param name="Post">The post.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Name">The name as published, if it was.</param>
/// <param name="IsLeader">Whether the source calls this the leader.</param>
/// <param name="Printed">Other spellings of agency or name in the source.</param>
public sealed record DelegationMember(
    Localized<string> Post, string? Agency, string? Name, bool IsLeader, IReadOnlyList<Located<string>> Printed);

/// <summary>A question asked at a visit, with the answer if one was told.</summary>
/// <param name="Ask">What was asked.</param>
/// <param name="Answer">What was answered, if it is told.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="Bank">The question of the bank that it answers, if it does.</param>
public sealed record Question(Localized<RichText> Ask, Localized<RichText>? Answer, Ref<Source>? Source, Located<string>? Bank = null);

/// <summary>What visitors said they would do.</summary>
public sealed record Commitment(
    Word Kind, Localized<RichText> What, Located<FuzzyDate>? Target, Ref<Source> Source, Located<string>? Printed);
