using Spectre.Console;

namespace KnowledgeBase.Cli;

/// <summary>Whether a stream ends at a terminal with colour.</summary>
internal static class Terminal
{
    /// <summary>A dumb terminal counts as none. <c>NO_COLOR</c> is not asked here: it forbids colour, not a terminal.</summary>
    public static bool IsColourful(TextWriter stream, bool isRedirected)
    {
        if (isRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return false;
        }

        // An old Windows console shows escape codes as rubbish until somebody switches them on, which this does where it can.
        return !OperatingSystem.IsWindows() || Of(stream).Profile.Capabilities.Ansi;
    }

    /// <summary>Spectre's view of a stream.</summary>
    public static IAnsiConsole Of(TextWriter stream) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream) });
}
