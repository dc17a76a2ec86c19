namespace KnowledgeBase.Tests.Support;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>global.json</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether this run writes expected files anew: <c>KB_ACCEPT=1</c>, never on a build server.</summary>
    public static bool IsAccepting { get; } =
        Environment.GetEnvironmentVariable("KB_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null or "" or "false";

    /// <summary>How to accept; for messages.</summary>
    public const string AcceptCommand = "KB_ACCEPT=1 dotnet test tests/KnowledgeBase.Tests";

    /// <summary>A path under the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No global.json above the tests.");
        }

        return folder.FullName;
    }
}
