using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Tests.Support;

/// <summary>Builds small sites: files of a case over those of <c>tests/specs/site</c>.</summary>
internal static class TestSite
{
    public static DateOnly AsOf { get; } = new(2024, 6, 1);

    /// <summary>The plain theme as its project built it, in the same configuration as the tests.</summary>
    public static string PlainThemeAssembly { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "KnowledgeBase.Theme.Plain", new DirectoryInfo(AppContext.BaseDirectory).Name, "plain.dll"));

    /// <summary>A folder with the theme <c>plain</c>.</summary>
    public static string ThemesFolder { get; } = MakeThemeFolder();

    /// <summary>Themes of the tests: the built-in one, and <c>plain</c> in a folder of its own.</summary>
    public static ThemeFinder Themes { get; } = new(ThemesFolder);

    /// <summary>The small default site.</summary>
    public static MemoryContent Default() => Copy(Repository.At("tests", "specs", "site"));

    /// <summary>The real content of this repository.</summary>
    public static MemoryContent Real() => Copy(Repository.At("content"));

    /// <summary>The whole build.</summary>
    public static BuildResult Build(IContentSource content, bool audit = true) =>
        SiteBuild.Run(new BuildRequest(content, Themes, null, AsOf, audit));

    /// <summary>Bytes of the site by path, pictures among them.</summary>
    public static SortedDictionary<string, byte[]> Files(BuildResult result) => new(
        result.Files.Select(f => (f.Path, Bytes: f.Bytes.ToArray()))
            .Concat(result.Copies.Select(c => (c.Path, Bytes: c.Read())))
            .ToDictionary(f => f.Path, f => f.Bytes),
        StringComparer.Ordinal);

    /// <summary>The findings as lines: <c>hosts/blora.md:3:1 KB201 the message</c>. Checks of truth have tests of their own and are left out.</summary>
    public static IReadOnlyList<string> Lines(BuildResult result) =>
        [.. result.Findings.Where(f => !f.Rule.Code.StartsWith("KB6", StringComparison.Ordinal)).Select(f => $"{f.Span.Source.Path}:{f.Span.Position.Line}:{f.Span.Position.Column} {f.Rule.Code} {f.Message.En}")];

    private static MemoryContent Copy(string folder)
    {
        var content = new MemoryContent();
        foreach (var file in new ContentFolder(folder).List())
        {
            content.Add(file.Path, file.Read());
        }

        return content;
    }

    private static string MakeThemeFolder()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "site");
        var target = Directory.CreateDirectory(Path.Combine(folder, "themes", "plain", "dist"));
        File.Copy(PlainThemeAssembly, Path.Combine(target.FullName, "plain.dll"), overwrite: true);
        return folder;
    }
}
