namespace KnowledgeBase.Cli.Commands;

/// <summary>The private folder of saved source texts that <c>--archive</c> names.</summary>
internal static class ArchiveFolder
{
    /// <summary>Reads its files by plain name; null when none is named.</summary>
    /// <exception cref="UsageException">The folder is not there.</exception>
    public static Func<string, byte[]?>? Reader(CommandInput input, CliEnvironment environment)
    {
        if (input.Text(Options.Archive) is not { } named)
        {
            return null;
        }

        var folder = ContentPlace.Full(named, environment);
        if (!Directory.Exists(folder))
        {
            throw input.Wrong(new($"folder arsip “{named}” tidak ada", $"there is no archive folder “{named}”"));
        }

        return name => Path.Combine(folder, name) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
