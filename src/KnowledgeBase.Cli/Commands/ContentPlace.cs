namespace KnowledgeBase.Cli.Commands;

/// <summary>Finds the content folder.</summary>
/// <param name="Content">The folder with <c>site.yaml</c>, as a full path.</param>
internal sealed record ContentPlace(string Content)
{
    private const string FolderName = "content";

    /// <summary>The folder that holds <c>content/</c>, <c>themes/</c> and <c>_site/</c>.</summary>
    public string SiteFolder => Path.GetDirectoryName(Content) ?? Content;

    /// <summary>The folder that <c>--content</c> names; without it, the nearest one from the current folder upwards.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ContentPlace Find(CommandInput input, CliEnvironment environment)
    {
        if (input.Text(Options.Content) is { } named)
        {
            var folder = Full(named, environment);
            return Directory.Exists(folder)
                // A folder without site.yaml is a finding of the build, which says what is missing.
                ? new(At(folder) ?? folder)
                : throw input.Wrong(new($"folder isi “{named}” tidak ada", $"there is no content folder “{named}”"));
        }

        for (var folder = new DirectoryInfo(environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (At(folder.FullName) is { } found)
            {
                return new(found);
            }
        }

        throw input.Wrong(new(
            "tidak ada folder content dengan site.yaml di sini atau di atasnya; jalankan kb di folder proyek, atau sebut foldernya dengan --content",
            "no folder content with a site.yaml here or above; run kb in the project's folder, or name the folder with --content"));
    }

    /// <summary>A path of the command line as a full path.</summary>
    public static string Full(string path, CliEnvironment environment) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.CurrentDirectory));

    private static string? At(string folder)
    {
        var inside = Path.Combine(folder, FolderName);
        return File.Exists(Path.Combine(inside, "site.yaml")) ? inside : File.Exists(Path.Combine(folder, "site.yaml")) ? folder : null;
    }
}
