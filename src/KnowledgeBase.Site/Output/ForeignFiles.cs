using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>Files in the published folder that somebody else put there.</summary>
internal static partial class ForeignFiles
{
    // One look at each folder: what kind of entry it is stands in the listing, so that no entry needs a question of its own.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Paths under a folder that are not in a list, with forward slashes. Links are listed and not followed: they may lead out, or around in a circle.</summary>
    public static List<string> Of(string folder, Dictionary<string, Print> ours)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return OpenFolder.IsPossible ? ListLinux(folder, ours) : [.. ListPortable(folder).Where(path => !ours.ContainsKey(path))];
    }

    /// <summary>Gives a file a second place. Where the system can, it is the very same file: nothing is read, so that neither a pipe nor a file without the right to read stands in the way.</summary>
    public static void Keep(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (new FileInfo(from).LinkTarget is { } link)
        {
            File.CreateSymbolicLink(to, link);
        }
        else
        {
            KeepPlain(from, to);
        }
    }

    /// <summary>The same for what is known to be a plain file, into a folder that is there; tells whether it is the very same file.</summary>
    public static bool KeepPlain(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && Link(from, to) == 0)
        {
            return true;
        }

        File.Copy(from, to);
        return false;
    }

    // Level by level, the folders of each from several threads: what takes time is the system, which opens and lists them.
    private static List<string> ListLinux(string root, Dictionary<string, Print> ours)
    {
        var foreign = new List<string>();
        var below = new List<string> { "" };
        while (below.Count > 0)
        {
            var level = below;
            below = [];
            InParallel.Ranges(level.Count, (from, to) =>
            {
                var listing = new Listing(root, ours);
                for (var i = from; i < to; i++)
                {
                    listing.Add(level[i]);
                }

                lock (foreign)
                {
                    foreign.AddRange(listing.Foreign);
                    below.AddRange(listing.Folders);
                }
            });
        }

        // Whichever thread was faster.
        foreign.Sort(StringComparer.Ordinal);
        return foreign;
    }

    /// <summary>What one thread finds in folders. Nearly all files are ours: those cost no string.</summary>
    private sealed class Listing(string root, Dictionary<string, Print> ours)
    {
        private readonly Dictionary<string, Print>.AlternateLookup<ReadOnlySpan<char>> isOurs = ours.GetAlternateLookup<ReadOnlySpan<char>>();
        private char[] path = new char[1024];

        public List<string> Foreign { get; } = [];

        public List<string> Folders { get; } = [];

        public void Add(string prefix)
        {
            using var folder = OpenFolder.At(root + "/" + prefix);
            while (folder.Next())
            {
                var name = folder.RawName;
                if (path.Length < prefix.Length + name.Length)
                {
                    path = new char[2 * (prefix.Length + name.Length)];
                }

                prefix.CopyTo(path);
                var entry = path.AsSpan(0, prefix.Length + Encoding.UTF8.GetChars(name, path.AsSpan(prefix.Length)));
                if (folder.IsFolder)
                {
                    Folders.Add($"{entry}/");
                }
                else if (!isOurs.ContainsKey(entry))
                {
                    Foreign.Add(entry.ToString());
                }
            }
        }
    }

    private static FileSystemEnumerable<string> ListPortable(string folder) => new(
        folder, (ref FileSystemEntry entry) => Relative(entry, folder.Length), Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsFolder(entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => IsFolder(entry),
    };

    private static bool IsFolder(in FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string Relative(in FileSystemEntry entry, int root)
    {
        var path = entry.ToFullPath()[root..].TrimStart(Path.DirectorySeparatorChar);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);
}
