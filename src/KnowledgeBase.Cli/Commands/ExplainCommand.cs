using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb explain</c>.</summary>
internal static class ExplainCommand
{
    public static int Run(CommandInput input, CliConsole console)
    {
        var rule = input.Argument is { } code ? Find(code, input) : null;
        IReadOnlyList<Rule> rules = rule is null ? Rules.All : [rule];
        console.Out.Write(
            input.Has(Options.Json) ? JsonRules.Write(rules, console.Language)
            : rule is null ? RuleText.List(rules, console.Language, console.OutPaint)
            : RuleText.Explain(rule, console.Language, console.OutPaint));
        return ExitCode.Clean;
    }

    private static Rule Find(string code, CommandInput input)
    {
        // People copy the digits alone.
        var whole = code.All(char.IsAsciiDigit) ? "KB" + code : code.ToUpperInvariant();
        return Rules.Find(whole) ?? throw input.Wrong(Misuse.Meant(
            whole, Rules.All.Select(r => r.Code), new($"tidak mengenal kode “{code}”", $"unknown code “{code}”")));
    }
}
