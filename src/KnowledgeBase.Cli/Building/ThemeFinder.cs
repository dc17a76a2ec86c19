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

    /// <summary>The theme, or null when there is none of that name.</summary>
    public ITheme? Find(string name)
    {
        if (name == BuiltIn.Name)
        {
            return BuiltIn;
        }

        var path = Path.GetFullPath(Path.Combine(siteFolder, "themes", name, "dist", name + ".dll"));
        return File.Exists(path) ? Load(path) : null;
    }

    private static ITheme? Load(string path)
    {
        try
        {
            var context = new ThemeLoadContext(path);
            var type = context.LoadFromAssemblyPath(path).GetCustomAttribute<ThemeAttribute>()?.Type;
            return type is null ? null : Activator.CreateInstance(type) as ITheme;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            return null;
        }
    }

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
