using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Diagnostics;

/// <summary>One finding at one place.</summary>
/// <param name="Rule">What kind of finding.</param>
/// <param name="Span">Where: the author's own characters.</param>
/// <param name="Message">What is wrong here, in both languages.</param>
/// <param name="Hint">How to mend it, in both languages.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan Span, Bilingual Message, Bilingual Hint)
{
    /// <summary>How much it weighs here: the rule's severity, less where the record already explains it.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Whether the finding stops the site from being written.</summary>
    public bool IsError => Severity == Severity.Error;
}
