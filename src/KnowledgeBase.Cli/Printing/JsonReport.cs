using System.Text.Json;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>A run as JSON.</summary>
internal static class JsonReport
{
    public static string Write(BuildReport report, ShownPaths paths, Language language)
    {
        var printer = new FindingPrinter(language, new Paint(false), paths);
        var envelope = new JsonEnvelope(
            "kb", ToolVersion.Text, JsonEnvelope.CurrentSchema, report.Command, Summary(report),
            [.. report.Result.Findings.Select(f => Finding(f, report, paths, printer, language))]);
        return JsonSerializer.Serialize(envelope, JsonShapes.Readable.JsonEnvelope) + "\n";
    }

    private static JsonSummary Summary(BuildReport report)
    {
        var totals = report.Result.Totals;
        var largest = report.Largest;
        return new JsonSummary(
            report.Pages,
            totals.Files is { } made ? made + report.Result.Copies.Count : null,
            report.Published?.Changed,
            report.Published?.Removed,
            report.Published?.Kept,
            totals.Bytes,
            report.Errors,
            report.Warnings,
            report.Notices,
            (long)report.Elapsed.TotalMilliseconds,
            largest is null ? null : new JsonPage(largest.Path, largest.Bytes, largest.Compressed));
    }

    private static JsonFinding Finding(Diagnostic finding, BuildReport report, ShownPaths paths, FindingPrinter printer, Language language)
    {
        var hasText = FindingPrinter.HasText(finding);
        var (start, end) = (finding.Span.Position, finding.Span.EndPosition);
        return new JsonFinding(
            finding.Rule.Code,
            finding.Severity.ToString().ToLowerInvariant(),
            paths.Of(finding),
            hasText ? start.Line : null,
            hasText ? start.Column : null,
            hasText ? end.Line : null,
            hasText ? end.Column : null,
            finding.Message.In(language),
            finding.Hint.In(language),
            hasText ? printer.Excerpt(finding) : null,
            Url(finding, report));
    }

    /// <summary>Where a finished page will live.</summary>
    private static string? Url(Diagnostic finding, BuildReport report)
    {
        if (!ShownPaths.IsOnPage(finding) || report.Result.Catalog is not { } catalog)
        {
            return null;
        }

        var path = finding.Span.Source.Path;
        var root = report.Base is null ? catalog.Site.Address : new Uri(catalog.Site.Address, report.Base);
        return new Uri(root, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).AbsoluteUri;
    }
}
