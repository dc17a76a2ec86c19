using System.CommandLine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The parser, made from <see cref="CommandTable"/>. It only splits and completes: texts and values are ours, so that they speak both languages.</summary>
internal static class Grammar
{
    // Neither `@file` nor `-abc`: a path may begin with @, and there are no short switches to bundle.
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static ParseResult Parse(IReadOnlyList<string> args) => Root().Parse(args, Plain);

    private static RootCommand Root()
    {
        var root = new RootCommand();
        root.Options.Clear();
        foreach (var info in Options.Common)
        {
            var option = Make(info);
            option.Recursive = true;
            root.Options.Add(option);
        }

        foreach (var info in Options.Root)
        {
            root.Options.Add(Make(info));
        }

        foreach (var info in CommandTable.All)
        {
            root.Subcommands.Add(Make(info));
        }

        return root;
    }

    private static Command Make(CommandInfo info)
    {
        var command = new Command(info.Name);
        if (info.Argument is { } argument)
        {
            Argument symbol = argument.IsMany
                ? new Argument<string[]>("argument") { Arity = ArgumentArity.ZeroOrMore } : new Argument<string>("argument") { Arity = ArgumentArity.ZeroOrOne };
            symbol.CompletionSources.Add(_ => argument.Words().Select(w => new System.CommandLine.Completions.CompletionItem(w)));
            command.Arguments.Add(symbol);
        }

        foreach (var option in info.Options)
        {
            command.Options.Add(Make(option));
        }

        return command;
    }

    private static Option Make(OptionInfo info)
    {
        string[] aliases = info.Alias is null ? [] : [info.Alias];
        if (info.Value is null)
        {
            return new Option<bool>(info.Name, aliases) { Arity = ArgumentArity.Zero };
        }

        var option = new Option<string>(info.Name, aliases) { Arity = ArgumentArity.ExactlyOne };
        if (info.Words is { } words)
        {
            option.CompletionSources.Add([.. words]);
        }

        return option;
    }
}
