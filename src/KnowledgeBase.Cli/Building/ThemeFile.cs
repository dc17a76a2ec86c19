using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Cli.Building;

/// <summary>A theme that comes in a file of its own.</summary>
internal static class ThemeFile
{
    /// <summary>Whether this program can load one. A native program holds all its code from the beginning and takes no other.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL4000", Justification = "The project file switches it off where it publishes a native program.")]
    [FeatureSwitchDefinition("KnowledgeBase.ThemeFiles")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    public static bool CanBeLoaded => !AppContext.TryGetSwitch("KnowledgeBase.ThemeFiles", out var isOn) || isOn;

    /// <summary>The theme of an assembly; null if it is none, names none, or cannot be read.</summary>
    [RequiresUnreferencedCode("A theme may ask for anything that the program has.")]
    public static ITheme? Load(string path)
    {
        try
        {
            var context = new LoadContext(path);
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

    /// <summary>Gives themes the program's own copy of Core, so that their pages are the program's pages.</summary>
    [RequiresUnreferencedCode("A theme may ask for anything that the program has.")]
    private sealed class LoadContext(string path) : AssemblyLoadContext("theme")
    {
        private readonly AssemblyDependencyResolver resolver = new(path);

        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Whoever makes a context has said so.")]
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
