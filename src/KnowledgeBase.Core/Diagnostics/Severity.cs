namespace KnowledgeBase.Core.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Something odd in a source that the record already explains; counted, and printed on request.</summary>
    Notice,

    /// <summary>Reported; the site is still written.</summary>
    Warning,

    /// <summary>The record cannot be used; nothing is written and the last good site stays.</summary>
    Error,
}
