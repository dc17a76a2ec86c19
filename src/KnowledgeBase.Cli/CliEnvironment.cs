using System.Diagnostics;

namespace KnowledgeBase.Cli;

/// <summary>All that the program takes from the machine, so that a test can stand in for it.</summary>
internal sealed record CliEnvironment
{
    /// <summary>The folder from which relative paths count.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The default of <c>--as-of</c>.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>By which <c>serve</c> waits for editors.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Language of the system where environment variables do not tell it (Windows), such as <c>id</c>; or null.</summary>
    public string? SystemLanguage { get; init; }

    /// <summary>Whether standard output is a terminal that understands colour.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal that understands colour.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Opens an address in the browser.</summary>
    public Action<Uri> OpenBrowser { get; init; } = static _ => { };

    /// <summary>The machine as it is.</summary>
    public static CliEnvironment OfSystem(CancellationToken interrupted) => new()
    {
        CurrentDirectory = Directory.GetCurrentDirectory(),
        Variable = Environment.GetEnvironmentVariable,
        Today = DateOnly.FromDateTime(DateTime.Now),
        SystemLanguage = WindowsLanguage.Find(),
        IsOutputTerminal = Terminal.IsColourful(Console.Out, Console.IsOutputRedirected),
        IsErrorTerminal = Terminal.IsColourful(Console.Error, Console.IsErrorRedirected),
        Interrupted = interrupted,
        OpenBrowser = static address =>
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        },
    };
}
