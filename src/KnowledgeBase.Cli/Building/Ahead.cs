using System.Runtime.CompilerServices;
using KnowledgeBase.Site.Searching;

namespace KnowledgeBase.Cli.Building;

/// <summary>What every build needs, whatever its content says: style sheet and scripts are made small when they are first asked for.</summary>
internal static class Ahead
{
    /// <summary>Makes it beside the search for content, when a program that starts has a core to spare. Nobody has to wait for it: whoever needs a part finds it or makes it.</summary>
    /// <param name="withPages">Whether files will be made, and not only looked for mistakes.</param>
    public static void Begin(bool withPages) => Task.Run(() =>
    {
        RuntimeHelpers.RunClassConstructor(typeof(ThemeFinder).TypeHandle);
        if (withPages)
        {
            RuntimeHelpers.RunClassConstructor(typeof(SearchFiles).TypeHandle);
        }
    });
}
