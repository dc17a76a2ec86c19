using System.Text.Json;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Rules as JSON.</summary>
internal static class JsonRules
{
    public static string Write(IReadOnlyList<Rule> rules, Language language)
    {
        var book = new JsonRuleBook("kb", ToolVersion.Text, JsonEnvelope.CurrentSchema, "explain", [.. rules.Select(r => new JsonRule(
            r.Code,
            r.Severity == Severity.Error ? "error" : "warning",
            RuleAreas.Of(r).In(language),
            r.Title.In(language),
            RuleText.Filled(r.Message.In(language)),
            RuleText.Filled(r.Hint.In(language)),
            r.Wrong,
            r.Right))]);
        return JsonSerializer.Serialize(book, JsonShapes.Readable.JsonRuleBook) + "\n";
    }
}
