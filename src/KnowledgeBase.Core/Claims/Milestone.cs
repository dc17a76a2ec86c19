using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Claims;

/// <summary>One dated step: what was planned, what is reported, and who says so.</summary>
public sealed record Milestone
{
    /// <summary>The stage.</summary>
    public required Located<Word> Stage { get; init; }

    /// <summary>The day it happened, as reported; null for a mere plan.</summary>
    public Located<FuzzyDate>? Date { get; init; }

    /// <summary>The day it was planned for.</summary>
    public Located<FuzzyDate>? Planned { get; init; }

    /// <summary>Source, rank and qualifiers.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Place in the record's list, from 1; part of its anchor.</summary>
    public required int Number { get; init; }

    /// <summary>Anchor on the record's page.</summary>
    public string Anchor => $"{Stage.Value.Code}-{Evidence.Key ?? Number.ToString()}";
}
