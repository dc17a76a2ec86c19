using System.Text.Json;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Printing;

/// <summary>An answer of the search as JSON.</summary>
internal static class JsonAnswer
{
    public static string Write(SearchReport report, bool isExplained)
    {
        var answer = report.Answer;
        var envelope = new JsonSearch(
            "kb", ToolVersion.Text, JsonEnvelope.CurrentSchema, "search", report.Query, report.Language.Code(), Outcome(answer.Outcome),
            answer.Total, answer.Shortened, answer.Corrections, [.. answer.Results.Select((r, i) => new JsonSearchResult(
                i + 1, r.Id, r.Title, r.Kind, SearchReport.Kind(r, report.Language), report.Url(r), r.Snippet,
                r.TitleHighlights, r.Highlights, r.Score, isExplained ? r.Why : null))]);
        return JsonSerializer.Serialize(envelope, JsonShapes.Readable.JsonSearch) + "\n";
    }

    private static string Outcome(SearchOutcome outcome) => outcome switch
    {
        SearchOutcome.Found => "found",
        SearchOutcome.NothingFound => "nothing-found",
        _ => "no-words",
    };
}
