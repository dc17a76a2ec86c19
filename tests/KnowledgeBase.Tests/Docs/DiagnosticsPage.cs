using System.Text;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Tests.Docs;

/// <summary>Writes <c>docs/diagnostics.md</c> from the catalogue of rules.</summary>
internal static class DiagnosticsPage
{
    private static readonly Dictionary<char, Bilingual> Areas = new()
    {
        ['0'] = new("Berkas", "Files"),
        ['1'] = new("YAML", "YAML"),
        ['2'] = new("Kolom dan nilai", "Fields and values"),
        ['3'] = new("Rujukan", "References"),
        ['4'] = new("Prosa", "Prose"),
        ['5'] = new("Situs jadi", "The finished site"),
    };

    public static string Write()
    {
        var page = new StringBuilder("""
            # Temuan · Findings

            Setiap temuan `kb` punya kode yang tidak pernah dipakai ulang. `kb explain KB201` menampilkan yang sama.
            *Every finding of `kb` has a code that is never used again. `kb explain KB201` shows the same.*

            <!-- Made from src/KnowledgeBase.Core/Diagnostics/Rules.*.cs by KB_ACCEPT=1 dotnet test tests/KnowledgeBase.Tests -->

            """.ReplaceLineEndings("\n"));
        foreach (var area in Rules.All.GroupBy(r => r.Code[2]))
        {
            var name = Areas.TryGetValue(area.Key, out var known) ? known : new Bilingual("Lain", "Other");
            page.Append($"\n## {name.Id} · {name.En}\n");
            foreach (var rule in area)
            {
                Write(page, rule);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Rule rule)
    {
        page.Append($"\n### {rule.Code} {rule.Title.Id}\n\n");
        page.Append($"*{rule.Title.En}.* {Weight(rule.Severity)}\n\n");
        page.Append($"- {Placeholders(rule.Message.Id)}. {Placeholders(rule.Hint.Id)}\n");
        page.Append($"- *{Placeholders(rule.Message.En)}. {Placeholders(rule.Hint.En)}*\n\n");
        page.Append($"```text\n# salah · wrong\n{rule.Wrong}\n\n# benar · right\n{rule.Right}\n```\n");
    }

    private static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "Galat · error.",
        Severity.Warning => "Peringatan · warning.",
        _ => "Catatan · notice.",
    };

    // “{0}” says nothing to a reader.
    private static string Placeholders(string text) => string.Format(text, "…", "…", "…", "…", "…");
}
