using System.IO.Enumeration;

namespace KnowledgeBase.Content.Files;

/// <summary>A content folder on disk. Only reads.</summary>
public sealed class ContentFolder(string root) : IContentSource
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>All files by path, ordinal order; none where there is no such folder.</summary>
    public IReadOnlyList<ContentFile> List()
    {
        var files = new List<ContentFile>();
        if (Directory.Exists(root))
        {
            // Nothing can be done before the list is there, and what takes time is the system, which is asked about each file.
            var below = Walk("", files);
            Parallel.ForEach(below, folder =>
            {
                var own = new List<ContentFile>();
                WalkAll(folder, own);
                lock (files)
                {
                    files.AddRange(own);
                }
            });
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <inheritdoc/>
    public ContentFile? Look(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists && !IsLink(file) && Of(path) is { IsPlain: true } plain ? plain : null;
    }

    private void WalkAll(string prefix, List<ContentFile> files)
    {
        foreach (var below in Walk(prefix, files))
        {
            WalkAll(below, files);
        }
    }

    /// <summary>Takes the files of one folder; gives the folders in it.</summary>
    private List<string> Walk(string prefix, List<ContentFile> files)
    {
        var below = new List<string>();
        List<Found> entries;
        try
        {
            entries = [.. new FileSystemEnumerable<Found>(Path.Join(root, prefix), (ref FileSystemEntry entry) => Found.Of(in entry, prefix), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !Leftovers.Contains(entry.FileName),
            }];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Add(new ContentFile(prefix.TrimEnd('/'), 0, () => [], IsClosedFolder: true));
            return below;
        }

        foreach (var entry in entries)
        {
            if (entry.MayBeLink && IsLink(entry.IsFolder ? new DirectoryInfo(Path.Join(root, entry.Path)) : new FileInfo(Path.Join(root, entry.Path))))
            {
                // Not followed: a link may lead out of the folder or around in a circle.
                files.Add(new ContentFile(entry.Path, 0, () => [], IsLink: true));
            }
            else if (entry.IsFolder)
            {
                below.Add(entry.Path + "/");
            }
            else
            {
                files.Add(entry.Length > 0 ? Plain(entry.Path, entry.Length, entry.Modified) : Of(entry.Path));
            }
        }

        return below;
    }

    // Asked only of what may be one: the answer costs a call of its own, and not every such file is a link (some clouds mark theirs).
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private ContentFile Of(string path)
    {
        var file = new FileInfo(Path.Join(root, path));
        try
        {
            // Pipes, sockets and devices have no length; asking the system about each file would cost more than it brings.
            return file.Length == 0 && SpecialFile.Is(file.FullName)
                ? new ContentFile(path, 0, () => [], IsSpecial: true)
                : Plain(path, file.Length, file.LastWriteTimeUtc);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone since the folder was listed, or closed to us: reading says so.
            return Plain(path, 0, modified: null);
        }
    }

    private ContentFile Plain(string path, long length, DateTime? modified) =>
        new(path, length, () => File.ReadAllBytes(Path.Join(root, path)), Modified: modified) { Root = root };

    /// <summary>An entry of a folder, as its listing and one look tell.</summary>
    private readonly record struct Found(string Path, bool IsFolder, bool MayBeLink, long Length, DateTime Modified)
    {
        public static Found Of(ref readonly FileSystemEntry entry, string prefix)
        {
            // The entry itself would ask the system for each of these.
            var info = entry.ToFileSystemInfo();
            var mayBeLink = info.Attributes.HasFlag(FileAttributes.ReparsePoint);
            var path = string.Concat(prefix, entry.FileName);
            return info is FileInfo file && !mayBeLink ? new(path, false, false, file.Length, file.LastWriteTimeUtc) : new(path, info is DirectoryInfo, mayBeLink, 0, default);
        }
    }
}

/// <summary>Names that are no records: what editors and systems leave in folders, and a folder's own licence and readme.</summary>
public static class Leftovers
{
    /// <summary>Whether a file or folder of this name is passed over.</summary>
    public static bool Contains(ReadOnlySpan<char> name) =>
        name is "LICENSE" or "README.md" || name.StartsWith(".", StringComparison.Ordinal) || name.EndsWith("~", StringComparison.Ordinal) || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
