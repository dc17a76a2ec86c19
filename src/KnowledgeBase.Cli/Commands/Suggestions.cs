using System.CommandLine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Completion: <c>kb [suggest:POSITION] "kb che"</c>, which the scripts of <c>kb completion</c> call.</summary>
internal static class Suggestions
{
    private const string Directive = "[suggest:";

    /// <summary>Whether a command line is such a call.</summary>
    public static bool IsAsked(IReadOnlyList<string> args) => args.Count == 2 && args[0].StartsWith(Directive, StringComparison.Ordinal);

    public static int Run(IReadOnlyList<string> args, CliConsole console)
    {
        // The shell's line begins with the program as it was typed: kb, ./kb, kb.exe, a path. The parser knows only one of these.
        var line = args[1].TrimStart();
        var skipped = args[1].Length - line.Length;
        var name = line.IndexOf(' ', StringComparison.Ordinal);
        skipped += name < 0 ? line.Length : name + 1;
        var rest = args[1][skipped..];
        var position = int.TryParse(args[0][Directive.Length..].TrimEnd(']'), out var asked) ? Math.Max(0, asked - skipped) : rest.Length;

        // PowerShell cuts the line's last space but counts it.
        rest = position > rest.Length ? rest + " " : rest;
        return Grammar.Parse([$"{Directive}{Math.Min(position, rest.Length)}]", rest])
            .Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error });
    }
}
