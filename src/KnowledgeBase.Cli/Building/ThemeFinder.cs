using System.Reflection;
using System.Runtime.Loader;
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

    /// <summary>The theme, or null when there is none of that name.</summary>
    public ITheme? Find(string name)
    {
        if (name == BuiltIn.Name)
        {
            return BuiltIn;
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
            last = new Loaded(path, file.Length, file.LastWriteTimeUtc, Load(path));
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

    private static ITheme? Load(string path)
    {
        try
        {
            var context = new ThemeLoadContext(path);
            // From memory: the file stays free to be written over.
            using var bytes = new MemoryStream(File.ReadAllBytes(path));
            var type = context.LoadFromStream(bytes).GetCustomAttribute<ThemeAttribute>()?.Type;
            return type is null ? null : Activator.CreateInstance(type) as ITheme;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record Loaded(string Path, long Length, DateTime Time, ITheme? Theme);

    /// <summary>Gives themes the program's own copy of Core, so that their pages are the program's pages.</summary>
    private sealed class ThemeLoadContext(string path) : AssemblyLoadContext("theme")
    {
        private readonly AssemblyDependencyResolver resolver = new(path);

        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == typeof(ITheme).Assembly.GetName().Name)
            {
                return typeof(ITheme).Assembly;
            }

            return resolver.ResolveAssemblyToPath(name) is { } found ? LoadFromAssemblyPath(found) : null;
        }
    }
}
