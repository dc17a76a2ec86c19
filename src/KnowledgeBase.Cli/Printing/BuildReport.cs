using KnowledgeBase.Cli.Building;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Printing;

/// <summary>How a run went.</summary>
/// <param name="Command">build or check.</param>
/// <param name="Result">The site and the findings.</param>
/// <param name="Base">Address or path that the command line named, or null.</param>
/// <param name="Published">What was written; null if nothing was.</param>
/// <param name="Output">The folder that <c>build</c> writes to, as people read it; null for <c>check</c>.</param>
/// <param name="Largest">The page that is heaviest after compression, or null.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="WithNotices">Whether notices are printed too.</param>
internal sealed record BuildReport(
    string Command, BuildResult Result, Uri? Base, Published? Published, string? Output, HeavyPage? Largest, TimeSpan Elapsed, bool WithNotices)
{
    /// <summary>Number of errors.</summary>
    public int Errors => Result.Findings.Count(f => f.IsError);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Result.Findings.Count(f => f.Severity == Severity.Warning);

    /// <summary>Number of notices: oddities of sources that the records already explain.</summary>
    public int Notices => Result.Findings.Count - Errors - Warnings;

    /// <summary>What is printed: notices only when asked for.</summary>
    public IReadOnlyList<Diagnostic> Printed => WithNotices ? Result.Findings : [.. Result.Findings.Where(f => f.Severity != Severity.Notice)];

    /// <summary>Number of pages.</summary>
    public int Pages => Result.Totals.Pages;
}
