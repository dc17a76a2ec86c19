using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Cli.Commands;

/// <summary>What is wrong with the shape of a command line, in our own words.</summary>
internal static class Misuse
{
    /// <summary>The first mistake, or null.</summary>
    public static Bilingual? Find(ParseResult parsed, CommandInfo? command)
    {
        var options = parsed.CommandResult.Children.Concat(parsed.RootCommandResult.Children).OfType<OptionResult>().Distinct();
        return OfOptions(options) ?? OfRest(parsed, command)
            ?? (command is null ? new Bilingual("perintah belum disebut", "no command given")
                : parsed.Errors.Count > 0 ? new Bilingual("baris perintah tidak terbaca", "the command line cannot be read")
                : null);
    }

    private static Bilingual? OfOptions(IEnumerable<OptionResult> options)
    {
        foreach (var option in options.Where(o => !o.Implicit && o.Option.Arity.MaximumNumberOfValues > 0))
        {
            var name = option.Option.Name;
            if (option.Tokens.Count > 1)
            {
                return new($"opsi {name} disebut lebih dari sekali", $"the option {name} is given more than once");
            }

            // `--out --json`: the parser would take the next option for a value.
            if (option.Tokens.Count == 0 || option.Tokens[0].Value.Length == 0 || option.Tokens[0].Value.StartsWith("--", StringComparison.Ordinal))
            {
                return new($"opsi {name} membutuhkan nilai", $"the option {name} needs a value");
            }

            if (name == Options.Lang.Name && LanguageCodes.Parse(option.Tokens[0].Value) is null)
            {
                return new($"bahasa “{option.Tokens[0].Value}” tidak dikenal; pilih id atau en", $"unknown language “{option.Tokens[0].Value}”; choose id or en");
            }
        }

        return null;
    }

    private static Bilingual? OfRest(ParseResult parsed, CommandInfo? command)
    {
        // A command that takes all words would take a misspelt option for one of them.
        var swallowed = command?.Argument is { IsMany: true }
            ? parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)) : null;
        if ((swallowed?.Value ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null)) is not { } word)
        {
            return null;
        }

        if (word.StartsWith('-'))
        {
            var known = (command?.Options ?? Options.Root).Concat(Options.Common).Select(o => o.Name);
            return Meant(word, known, new(
                command is null ? $"tidak mengenal opsi “{word}”" : $"kb {command.Name} tidak mengenal opsi “{word}”",
                command is null ? $"unknown option “{word}”" : $"kb {command.Name} has no option “{word}”"));
        }

        return command is null
            ? Meant(word, CommandTable.All.Select(c => c.Name), new($"tidak mengenal perintah “{word}”", $"unknown command “{word}”"))
            : new($"kb {command.Name} tidak memakai “{word}”", $"kb {command.Name} takes no “{word}”");
    }

    /// <summary>Adds “did you mean” to a sentence where there is a near miss.</summary>
    public static Bilingual Meant(string word, IEnumerable<string> candidates, Bilingual sentence) =>
        Suggestion.For(word, candidates) is { } near
            ? new($"{sentence.Id}; maksud Anda “{near}”?", $"{sentence.En}; did you mean “{near}”?")
            : sentence;
}
