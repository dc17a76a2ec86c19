using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Printing;

/// <summary>The object that <c>--json</c> writes; described in <c>docs/command-line.md</c>. A change that breaks readers raises <see cref="JsonEnvelope.CurrentSchema"/>.</summary>
internal sealed record JsonEnvelope(
    string Tool, string Version, int Schema, string Command, JsonSummary Summary, IReadOnlyList<JsonFinding> Findings)
{
    /// <summary>Number of the shape that this program writes.</summary>
    public const int CurrentSchema = 1;
}

/// <summary>Numbers of a run; null is what the run does not have.</summary>
internal sealed record JsonSummary(
    int Pages, int? Files, int? Changed, int? Removed, int? Kept, long? Bytes, int Errors, int Warnings, int Notices, long Milliseconds, JsonPage? LargestPage);

/// <summary>A page and its size.</summary>
internal sealed record JsonPage(string Path, int Bytes, int CompressedBytes);

/// <summary>A finding; places count from 1 and are null for a finding about a file as a whole.</summary>
internal sealed record JsonFinding(
    string Code, string Level, string File, int? Line, int? Column, int? EndLine, int? EndColumn, string Message, string Hint, string? Excerpt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url);

/// <summary>The object that <c>kb explain --json</c> writes.</summary>
internal sealed record JsonRuleBook(string Tool, string Version, int Schema, string Command, IReadOnlyList<JsonRule> Rules);

/// <summary>A rule.</summary>
internal sealed record JsonRule(string Code, string Level, string Area, string Title, string Message, string Hint, string Wrong, string Right);

/// <summary>The object that <c>kb search --json</c> writes.</summary>
internal sealed record JsonSearch(
    string Tool, string Version, int Schema, string Command, string Query, string Language, string Outcome, int Total, bool Shortened,
    IReadOnlyList<Correction> Corrections, IReadOnlyList<JsonSearchResult> Results);

/// <summary>A page found; places of highlights count in UTF-16 units.</summary>
internal sealed record JsonSearchResult(
    int Number, string Id, string Title, string Kind, string Label, string Url, string Snippet,
    IReadOnlyList<TextRange> TitleHighlights, IReadOnlyList<TextRange> Highlights, double Score,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MatchReason>? Why);

/// <summary>Compiled writers, so that a short program need not look through its types.</summary>
[JsonSerializable(typeof(JsonEnvelope))]
[JsonSerializable(typeof(JsonRuleBook))]
[JsonSerializable(typeof(JsonSearch))]
internal sealed partial class JsonShapes : JsonSerializerContext
{
    /// <summary>For standard output, where nothing but JSON reads it: letters stay letters.</summary>
    public static JsonShapes Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
