using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Takes the paths of this machine out of a message: whoever shows a page to others need not show them how their folders are called.</summary>
internal static partial class PrivatePaths
{
    /// <summary>The message with paths in the site's folder told from there, and of all others the last name alone.</summary>
    public static string Hide(string message, string siteFolder) => Rooted().Replace(message, m => Shown(m.Value, siteFolder));

    private static string Shown(string path, string siteFolder)
    {
        var names = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        // An address of the site looks like a path of Linux; a path begins with a folder that is there.
        if (path[0] == '/' && names is [var first, ..] && !Path.Exists("/" + first))
        {
            return path;
        }

        var full = Path.GetFullPath(path);
        return full.StartsWith(siteFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(siteFolder, full).Replace('\\', '/')
            : "…/" + (names.Length > 1 ? names[^1] : "");
    }

    // In quotation marks to their end, since folders may have spaces; otherwise to the next space.
    [GeneratedRegex("""(?<=['"“])(?:/|\\\\|[A-Za-z]:[\\/])[^'"”\r\n]*|(?<![\w:/\\.])(?:/|\\\\|[A-Za-z]:[\\/])[^\s'"“”<>|]+""")]
    private static partial Regex Rooted();
}
