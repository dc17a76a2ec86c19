using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary>A command as help shows it and as the parser knows it: one description for both.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Argument">Its argument, or null.</param>
/// <param name="Options">Its options, without those that every command has.</param>
/// <param name="Examples">Command lines that show its use.</param>
/// <param name="Run">What it does; returns an <see cref="ExitCode"/>.</param>
internal sealed record CommandInfo(
    string Name,
    Bilingual Summary,
    ArgumentInfo? Argument,
    IReadOnlyList<OptionInfo> Options,
    IReadOnlyList<string> Examples,
    Func<CommandInput, CliConsole, int> Run)
{
    /// <summary>The command that explains it.</summary>
    public string Help => $"kb {Name} --help";
}

/// <summary>An option.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Value">What stands for its value in help; null for a switch.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Alias">A short form, or null.</param>
/// <param name="Words">The values that completion offers.</param>
internal sealed record OptionInfo(string Name, Bilingual? Value, Bilingual Summary, string? Alias = null, IReadOnlyList<string>? Words = null);

/// <summary>The argument of a command.</summary>
/// <param name="Name">What stands for it in help.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Words">The values that completion offers.</param>
internal sealed record ArgumentInfo(Bilingual Name, bool IsOptional, Func<IEnumerable<string>> Words)
{
    /// <summary>Whether all further words belong to it too.</summary>
    public bool IsMany { get; init; }
}
