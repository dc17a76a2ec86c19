using System.Text;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>The text of <c>--help</c>.</summary>
internal static class HelpText
{
    private static readonly Bilingual About = new(
        "kb – baca, periksa, dan terbitkan buku panduan replikasi MPP", "kb – read, check and publish playbooks for replicating an MPP");

    private static readonly Bilingual Codes = new(
        """
        Kode keluar:
          0 bersih (boleh ada peringatan) · 1 ada galat · 2 salah pakai · 3 kesalahan berkas atau kb · 130 dihentikan
        Data keluar di keluaran standar, pesan di keluaran galat. NO_COLOR mematikan warna.
        """,
        """
        Exit codes:
          0 clean (there may be warnings) · 1 errors found · 2 wrong usage · 3 a file's or kb's own fault · 130 interrupted
        Data goes to standard output, messages to standard error. NO_COLOR turns colour off.
        """);

    /// <summary>Help for a command, or for the whole program.</summary>
    public static string Of(CommandInfo? command, Language language) =>
        (command is null ? Program(language) : Command(command, language)).ReplaceLineEndings("\n");

    private static string Program(Language language)
    {
        var text = new StringBuilder(About.In(language)).Append("\n\n");
        Heading(text, new("Pemakaian", "Usage"), language);
        text.Append("  ").Append(new Bilingual("kb PERINTAH [opsi]", "kb COMMAND [options]").In(language)).Append("\n\n");
        Heading(text, new("Perintah", "Commands"), language);
        Rows(text, CommandTable.All.Select(c => (c.Name + Argument(c, language), c.Summary.In(language))));
        text.Append('\n');
        Heading(text, new("Opsi", "Options"), language);
        Rows(text, Options.Common.Concat(Options.Root).Select(o => Row(o, language)));
        text.Append('\n');
        Examples(text, CommandTable.All.Select(c => c.Examples[0]), language);
        return text.Append('\n').Append(Codes.In(language)).Append('\n').ToString();
    }

    private static string Command(CommandInfo command, Language language)
    {
        var text = new StringBuilder($"kb {command.Name} – {command.Summary.In(language)}\n\n");
        Heading(text, new("Pemakaian", "Usage"), language);
        text.Append("  kb ").Append(command.Name).Append(Argument(command, language)).Append(' ').Append(new Bilingual("[opsi]", "[options]").In(language)).Append("\n\n");
        Heading(text, new("Opsi", "Options"), language);
        Rows(text, command.Options.Concat(Options.Common).Select(o => Row(o, language)));
        text.Append('\n');
        Examples(text, command.Examples, language);
        return text.ToString();
    }

    private static void Heading(StringBuilder text, Bilingual heading, Language language) => text.Append(heading.In(language)).Append(":\n");

    private static void Examples(StringBuilder text, IEnumerable<string> examples, Language language)
    {
        Heading(text, new("Contoh", "Examples"), language);
        foreach (var example in examples)
        {
            text.Append("  ").Append(example).Append('\n');
        }
    }

    private static string Argument(CommandInfo command, Language language) =>
        command.Argument is not { } argument ? ""
        : argument.IsOptional ? $" [{argument.Name.In(language)}]" : $" {argument.Name.In(language)}";

    private static (string Left, string Right) Row(OptionInfo option, Language language)
    {
        var name = option.Alias is null ? option.Name : $"{option.Alias}, {option.Name}";
        return (option.Value is { } value ? $"{name} {value.In(language)}" : name, option.Summary.In(language));
    }

    private static void Rows(StringBuilder text, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(r => r.Left.Length);
        foreach (var (left, right) in all)
        {
            text.Append("  ").Append(left.PadRight(width)).Append("  ").Append(right).Append('\n');
        }
    }
}
