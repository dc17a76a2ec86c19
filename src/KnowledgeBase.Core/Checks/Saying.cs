using KnowledgeBase.Core.Checks.Printed;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>One thing that one source says, wherever it stands in a record: a statement, a milestone, a commitment, a target.</summary>
internal sealed class Saying
{
    private PrintedText? phrase;

    /// <summary>The record it stands in.</summary>
    public required Record Record { get; init; }

    /// <summary>The property or stage it is about, <c>date</c> for a visit's date, <c>target</c> for what is aimed at.</summary>
    public required string Code { get; init; }

    /// <summary>The author's characters of its value.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The source; null when there is no such record.</summary>
    public Source? Source { get; init; }

    /// <summary>The phrase as printed.</summary>
    public Located<string>? Printed { get; init; }

    /// <summary>The date on which it happened, as reported.</summary>
    public Located<FuzzyDate>? Date { get; init; }

    /// <summary>The date for which it is planned.</summary>
    public Located<FuzzyDate>? Planned { get; init; }

    /// <summary>Rank and qualifiers, for statements and milestones.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The statement, if it is one.</summary>
    public Statement? Statement { get; init; }

    /// <summary>Whether the record already explains what is odd: a note, a reason, a rank or a conflict.</summary>
    public required bool IsExplained { get; init; }

    /// <summary>What can be read in the phrase.</summary>
    public PrintedText Phrase => phrase ??= PrintedText.Read(Printed?.Value);

    /// <summary>The characters of a part of the phrase.</summary>
    public SourceSpan Part(int start, int length) => Printed is { } printed ? Spans.Part(printed, start, length) : Span;
}
