using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeBase.Cli.Commands;

/// <summary>A command line that has been split: which command, and what it was given.</summary>
internal sealed class CommandInput
{
    private readonly ParseResult parsed;

    private CommandInput(ParseResult parsed)
    {
        this.parsed = parsed;
        Command = CommandTable.All.FirstOrDefault(c => c.Name == parsed.CommandResult.Command.Name && parsed.CommandResult.Parent is not null);
    }

    /// <summary>The command; null for <c>kb</c> alone or with a word that is none.</summary>
    public CommandInfo? Command { get; }

    /// <summary>The command's argument, of several words with spaces between them, or null.</summary>
    public string? Argument => parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).ToList() is { Count: > 0 } words
        ? string.Join(' ', words) : null;

    /// <summary>Splits a command line; mistakes in it come up in <see cref="RefuseMisuse"/>.</summary>
    public static CommandInput Parse(IReadOnlyList<string> args) => new(Grammar.Parse(args));

    /// <summary>Whether an option was written.</summary>
    public bool Has(OptionInfo option) => parsed.GetResult(option.Name) is OptionResult { Implicit: false };

    /// <summary>The value of an option as written, or null.</summary>
    public string? Text(OptionInfo option) => parsed.GetResult(option.Name) is OptionResult { Tokens: [var token, ..] } ? token.Value : null;

    /// <summary>Checks that the command line has a command and only what the command knows.</summary>
    /// <exception cref="UsageException">It has not.</exception>
    public void RefuseMisuse()
    {
        if (Misuse.Find(parsed, Command) is { } reason)
        {
            throw Wrong(reason);
        }
    }

    /// <summary>A mistake in the values of this command line.</summary>
    public UsageException Wrong(Core.Languages.Bilingual reason) => Command is null ? new(reason) : new(reason, Command.Help);
}
