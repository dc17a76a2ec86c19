using KnowledgeBase.Cli.Building;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Printing;

/// <summary>How a run went.</summary>
/// <param name="Command">build or check.</param>
/// <param name="Result">The site and the findings.</param>
/// <param name="Base">Address or path that the command line named, or null.</param>
/// <param name="Published">What was written; null if nothing was.</param>
/// <param name="Output">The folder that <c>build</c> writes to, as people read it; null for <c>check</c>.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record BuildReport(
    string Command, BuildResult Result, Uri? Base, Published? Published, string? Output, TimeSpan Elapsed)
{
    /// <summary>Number of errors.</summary>
    public int Errors => Result.Findings.Count(f => f.IsError);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Result.Findings.Count - Errors;

    /// <summary>Number of pages.</summary>
    public int Pages => Result.Files.Count(f => f.IsPage);

    /// <summary>The page with most bytes, or null.</summary>
    public OutputFile? Largest => Result.Files.Where(f => f.IsPage).MaxBy(f => f.Bytes.Length);
}
