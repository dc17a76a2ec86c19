using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Paths of findings as people can click on them: from the folder they stand in.</summary>
internal sealed class ShownPaths(string currentDirectory, string content)
{
    /// <summary>The path of a finding's file. Findings on finished pages keep the path under the site's root: the file need not have been written.</summary>
    public string Of(Diagnostic finding)
    {
        var path = finding.Span.Source.Path;
        return IsOnPage(finding) ? path : Path.GetRelativePath(currentDirectory, Path.Combine(content, path)).Replace('\\', '/');
    }

    /// <summary>Whether a finding is about a finished page and not about the author's file.</summary>
    public static bool IsOnPage(Diagnostic finding) =>
        finding.Rule.Code.StartsWith("KB5", StringComparison.Ordinal) && finding.Rule.Code != Rules.UnknownTheme.Code;
}
