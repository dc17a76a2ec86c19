namespace KnowledgeBase.Browser.Machine;

/// <summary>Places of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    /// <summary>Where pictures for people are written.</summary>
    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Directory.Packages.props"))
        ? folder
        : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
            ?? throw new InvalidOperationException("The tests must run inside the repository."));
}
