using System.Text;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Findings as text: head, place, the author's line with carets, how to mend it.</summary>
internal sealed class FindingPrinter(Language language, Paint paint, ShownPaths paths)
{
    private const int Most = 50;

    /// <summary>Findings with an empty line after each, the first fifty; a code is explained where it first comes up.</summary>
    public string PrintAll(IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        var explained = new HashSet<string>();
        foreach (var finding in findings.Take(Most))
        {
            text.Append(Print(finding, explained.Add(finding.Rule.Code))).Append('\n');
        }

        if (findings.Count > Most)
        {
            text.Append(Rest(findings.Count)).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>The first findings, each on its own, and a line for those left out.</summary>
    public IReadOnlyList<string> PrintEach(IReadOnlyList<Diagnostic> findings)
    {
        var explained = new HashSet<string>();
        var texts = findings.Take(Most).Select(f => Print(f, explained.Add(f.Rule.Code))).ToList();
        return findings.Count > Most ? [.. texts, Rest(findings.Count)] : texts;
    }

    /// <summary>One finding, ending in a line break.</summary>
    public string Print(Diagnostic finding, bool explain)
    {
        var margin = Margin(finding);
        var text = new StringBuilder();
        text.Append(Coloured(finding, $"{Level(finding.Severity, language)}[{finding.Rule.Code}]"))
            .Append(paint.Strong(": " + Head(finding.Rule.Title.In(language)))).Append('\n');
        text.Append(margin).Append(paint.Faint("┌─ ")).Append(Place(finding)).Append('\n');
        text.Append(Excerpt(finding)).Append('\n');
        Note(text, margin, new("petunjuk", "hint"), finding.Hint.In(language));
        if (explain)
        {
            Note(text, margin, new("jelaskan", "explain"), "kb explain " + finding.Rule.Code);
        }

        return text.ToString();
    }

    /// <summary>The author's line and the carets with the message; for a finding about a whole file only the message. No line break at the end.</summary>
    public string Excerpt(Diagnostic finding)
    {
        var margin = Margin(finding);
        var message = Visible.Of(finding.Message.In(language));
        if (!HasText(finding))
        {
            return $"{margin}{paint.Faint("│")} {Coloured(finding, message)}";
        }

        var excerpt = Printing.Excerpt.Of(finding.Span);
        var carets = new string('^', excerpt.CaretWidth);
        var source = $"{paint.Faint($"{excerpt.Line} │")} {excerpt.Text}".TrimEnd();
        return $"{source}\n{margin}{paint.Faint("│")} {new string(' ', excerpt.CaretStart)}{Coloured(finding, $"{carets} {message}")}";
    }

    /// <summary>Whether a finding points at characters, not at a file as a whole.</summary>
    public static bool HasText(Diagnostic finding) => finding.Span.Source.Text.Length > 0;

    /// <summary>“galat”, “peringatan” or “catatan”.</summary>
    public static string Level(Severity severity, Language language) => (severity switch
    {
        Severity.Error => new Bilingual("galat", "error"),
        Severity.Warning => new Bilingual("peringatan", "warning"),
        _ => new Bilingual("catatan", "notice"),
    }).In(language);

    private string Rest(int count) => new Bilingual($"… dan {count - Most} lagi", $"… and {count - Most} more").In(language);

    private string Place(Diagnostic finding)
    {
        var path = Visible.Of(paths.Of(finding));
        return HasText(finding) ? $"{path}:{finding.Span.Position.Line}:{finding.Span.Position.Column}" : path;
    }

    private static string Margin(Diagnostic finding) =>
        new(' ', HasText(finding) ? finding.Span.Position.Line.ToString().Length + 1 : 2);

    private void Note(StringBuilder text, string margin, Bilingual label, string note) =>
        text.Append(margin).Append(paint.Faint("= ")).Append(paint.Strong(label.In(language) + ":")).Append(' ').Append(Visible.Of(note)).Append('\n');

    private string Coloured(Diagnostic finding, string text) => finding.IsError ? paint.Error(text) : paint.Warning(text);

    /// <summary>A title inside a sentence; “YAML” and “HTML” keep their capitals.</summary>
    private static string Head(string title) =>
        title.Length > 1 && char.IsUpper(title[1]) ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
