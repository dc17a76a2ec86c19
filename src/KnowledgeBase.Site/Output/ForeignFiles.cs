using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Output;

/// <summary>Files in the published folder that somebody else put there.</summary>
internal static partial class ForeignFiles
{
    /// <summary>Paths under a folder, with forward slashes. Links are listed and not followed: they may lead out, or around in a circle.</summary>
    public static IEnumerable<string> Of(string folder) => Walk(new DirectoryInfo(folder), "");

    /// <summary>Gives a file a second place. Where the system can, it is the very same file: nothing is read, so that neither a pipe nor a file without the right to read stands in the way.</summary>
    public static void Keep(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (new FileInfo(from).LinkTarget is { } link)
        {
            File.CreateSymbolicLink(to, link);
        }
        else if (OperatingSystem.IsWindows() || Link(from, to) != 0)
        {
            File.Copy(from, to);
        }
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo sub && entry.LinkTarget is null)
            {
                foreach (var path in Walk(sub, prefix + entry.Name + "/"))
                {
                    yield return path;
                }
            }
            else
            {
                yield return prefix + entry.Name;
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);
}
