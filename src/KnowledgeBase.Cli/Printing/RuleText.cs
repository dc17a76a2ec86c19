using System.Text;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Rules as people read them.</summary>
internal static class RuleText
{
    private const string Gap = "…";

    /// <summary>Everything about one rule.</summary>
    public static string Explain(Rule rule, Language language, Paint paint)
    {
        string In(string id, string en) => language == Language.Indonesian ? id : en;

        var text = new StringBuilder();
        text.Append(paint.Strong($"{rule.Code}: {rule.Title.In(language)}")).Append('\n');
        text.Append(paint.Faint($"{FindingPrinter.Level(rule.Severity, language)} · {RuleAreas.Of(rule).In(language)}")).Append("\n\n");
        Section(text, paint, In("Yang terjadi", "What it says"), Filled(rule.Message.In(language)));
        Section(text, paint, In("Akibatnya", "What follows"), rule.Severity == Severity.Error
            ? In("situs tidak ditulis sampai ini diperbaiki; situs terakhir tetap", "the site is not written until this is mended; the last one stays")
            : In("situs tetap ditulis", "the site is written all the same"));
        Section(text, paint, In("Cara memperbaiki", "How to mend it"), Filled(rule.Hint.In(language)));
        Section(text, paint, In("Salah", "Wrong"), rule.Wrong);
        Section(text, paint, In("Benar", "Right"), rule.Right);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>All rules by area.</summary>
    public static string List(IReadOnlyList<Rule> rules, Language language, Paint paint)
    {
        var text = new StringBuilder();
        foreach (var area in rules.GroupBy(RuleAreas.Of))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(paint.Strong(area.Key.In(language))).Append('\n');
            foreach (var rule in area)
            {
                var level = rule.Severity == Severity.Error ? "" : $" ({FindingPrinter.Level(rule.Severity, language)})";
                text.Append("  ").Append(rule.Code).Append("  ").Append(rule.Title.In(language)).Append(paint.Faint(level)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>A message with its placeholders left open.</summary>
    public static string Filled(string template) => string.Format(template, [.. Enumerable.Repeat<object>(Gap, 10)]);

    private static void Section(StringBuilder text, Paint paint, string label, string body)
    {
        text.Append(paint.Strong(label + ":")).Append('\n');
        foreach (var line in body.Split('\n'))
        {
            text.Append("    ").Append(Shown(line)).Append('\n');
        }

        text.Append('\n');
    }

    // A tab in an example is what the example is about.
    private static string Shown(string line) => line.Replace("\t", "→   ", StringComparison.Ordinal);
}
