using KnowledgeBase.Core.Theming;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Cli.Building;

/// <summary>Finds themes by name: the built-in one, or an assembly at <c>themes/NAME/dist/NAME.dll</c> beside the content folder.</summary>
/// <param name="siteFolder">The folder that holds <c>content/</c> and <c>themes/</c>.</param>
public sealed class ThemeFinder(string siteFolder)
{
    private static readonly ITheme BuiltIn = new DefaultTheme();
    // One reference, so that builds at the same time see all of it or nothing.
    private volatile Loaded? loaded;

    /// <summary>Whether themes are looked for in files too.</summary>
    public bool LooksIntoFiles { get; init; } = ThemeFile.CanBeLoaded;

    /// <summary>The theme, or null when there is none of that name.</summary>
    public ITheme? Find(string name)
    {
        if (name == BuiltIn.Name)
        {
            return BuiltIn;
        }

        if (!LooksIntoFiles || !ThemeFile.CanBeLoaded)
        {
            return null;
        }

        var path = Path.GetFullPath(Path.Combine(siteFolder, "themes", name, "dist", name + ".dll"));
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return null;
        }

        // A program that builds again and again loads a theme once, and anew when its file has changed.
        var last = loaded;
        if (last is null || last.Path != path || last.Length != file.Length || last.Time != file.LastWriteTimeUtc)
        {
            last = new Loaded(path, file.Length, file.LastWriteTimeUtc, ThemeFile.Load(path));
            loaded = last;
        }

        return last.Theme;
    }

    /// <summary>Tells whether a theme is still the same: another text, perhaps another page.</summary>
    public string IdentityOf(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var folder = new DirectoryInfo(Path.Combine(siteFolder, "themes", theme.Name, "dist"));
        // Its libraries lie beside it.
        var files = ReferenceEquals(theme, BuiltIn) || !folder.Exists ? [] : folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{f.Name} {f.Length} {f.LastWriteTimeUtc.Ticks}");
        return string.Join('\n', files.Prepend($"{theme.Name} {theme.GetType().Module.ModuleVersionId}"));
    }

    private sealed record Loaded(string Path, long Length, DateTime Time, ITheme? Theme);
}
