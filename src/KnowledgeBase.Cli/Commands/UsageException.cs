using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The command line asks for something that cannot be done.</summary>
/// <param name="reason">What is wrong with it.</param>
/// <param name="help">The command that helps on.</param>
internal sealed class UsageException(Bilingual reason, string help = "kb --help") : Exception(reason.En)
{
    /// <summary>What is wrong.</summary>
    public Bilingual Reason { get; } = reason;

    /// <summary>The command that helps on.</summary>
    public string Help { get; } = help;
}
