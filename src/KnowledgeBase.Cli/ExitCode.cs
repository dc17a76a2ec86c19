namespace KnowledgeBase.Cli;

/// <summary>What the program tells the one who called it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing wrong; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the content (with <c>--strict</c>, warnings too).</summary>
    public const int Findings = 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>A file that cannot be read or written, or a bug of ours.</summary>
    public const int Failure = 3;

    /// <summary>Ctrl-C, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
