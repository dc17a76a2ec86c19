using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli;

/// <summary>The whole program, but for what the machine gives it.</summary>
internal static class App
{
    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, CliEnvironment environment)
    {
        var console = new CliConsole(output, error, environment, MessageLanguage.Choose(args, environment));
        try
        {
            return Dispatch(args, console);
        }
        catch (UsageException e)
        {
            console.Complain(e.Reason);
            console.Say(new($"Bantuan: {e.Help}", $"Help: {e.Help}"));
            return ExitCode.Usage;
        }
        catch (OutputRefusedException e)
        {
            console.Complain(e.Reason);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (environment.Interrupted.IsCancellationRequested)
        {
            console.Say(new("Dihentikan.", "Interrupted."));
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            return Fail(e, console);
        }
        finally
        {
            output.Flush();
            error.Flush();
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, CliConsole console)
    {
        if (Suggestions.IsAsked(args))
        {
            return Suggestions.Run(args, console);
        }

        var input = CommandInput.Parse(args);
        if (input.Has(Options.Help) || args.Count == 0)
        {
            // Asked for, help is data; not asked for, it is a message.
            (args.Count == 0 ? console.Error : console.Out).Write(HelpText.Of(input.Command, console.Language));
            return args.Count == 0 ? ExitCode.Usage : ExitCode.Clean;
        }

        if (input.Has(Options.Version))
        {
            console.Out.Write($"kb {ToolVersion.Text}\n");
            return ExitCode.Clean;
        }

        input.RefuseMisuse();
        return input.Command!.Run(input, console);
    }

    private static int Fail(Exception thrown, CliConsole console)
    {
        // Parallel work wraps what it throws, and several pages may have failed: one is told.
        IReadOnlyList<Exception> causes = thrown is AggregateException all ? all.Flatten().InnerExceptions : [thrown];
        if (causes.OfType<PageFailedException>().MinBy(p => p.Address, StringComparer.Ordinal) is { } page)
        {
            var failure = PageFailure.Of(page.Address, page, siteFolder: null);
            console.Complain(failure.Line);
            console.Say(failure.Advice);
        }
        else
        {
            var e = causes[0];
            console.Complain(e is IOException or UnauthorizedAccessException
                ? new($"berkas tidak dapat dibaca atau ditulis: {e.Message}", $"a file cannot be read or written: {e.Message}")
                : new($"kesalahan di dalam kb: {e.GetType().Name}: {e.Message}", $"a bug in kb: {e.GetType().Name}: {e.Message}"));
        }

        if (console.Environment.Variable("KB_DEBUG") == "1")
        {
            console.Error.Write(thrown + "\n");
        }
        else
        {
            console.Say(new("Rincian: jalankan lagi dengan KB_DEBUG=1.", "Details: run again with KB_DEBUG=1."));
        }

        return ExitCode.Failure;
    }
}
