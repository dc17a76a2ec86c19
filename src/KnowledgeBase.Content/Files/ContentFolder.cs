namespace KnowledgeBase.Content.Files;

/// <summary>A content folder on disk. Only reads.</summary>
public sealed class ContentFolder(string root) : IContentSource
{
    /// <summary>All files by path, ordinal order; none where there is no such folder.</summary>
    public IReadOnlyList<ContentFile> List()
    {
        var files = new List<ContentFile>();
        if (Directory.Exists(root))
        {
            Walk(new DirectoryInfo(root), "", files);
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <inheritdoc/>
    public ContentFile? Look(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists && !IsLink(file) && Of(file, path) is { IsPlain: true } plain ? plain : null;
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<ContentFile> files)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Add(new ContentFile(prefix.TrimEnd('/'), 0, () => [], IsClosedFolder: true));
            return;
        }

        foreach (var entry in entries)
        {
            if (Leftovers.Contains(entry.Name))
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (IsLink(entry))
            {
                // Not followed: a link may lead out of the folder or around in a circle.
                files.Add(new ContentFile(path, 0, () => [], IsLink: true));
            }
            else if (entry is DirectoryInfo sub)
            {
                Walk(sub, path + "/", files);
            }
            else if (entry is FileInfo file)
            {
                files.Add(Of(file, path));
            }
        }
    }

    // Asked only of what may be one: the answer costs a call of its own, and not every such file is a link (some clouds mark theirs).
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private static ContentFile Of(FileInfo file, string path)
    {
        var name = file.FullName;
        try
        {
            // Pipes, sockets and devices have no length; asking the system about each file would cost more than it brings.
            return file.Length == 0 && SpecialFile.Is(name)
                ? new ContentFile(path, 0, () => [], IsSpecial: true)
                : new ContentFile(path, file.Length, () => File.ReadAllBytes(name), Modified: file.LastWriteTimeUtc) { Open = () => File.OpenHandle(name) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone since the folder was listed, or closed to us: reading says so.
            return new ContentFile(path, 0, () => File.ReadAllBytes(name)) { Open = () => File.OpenHandle(name) };
        }
    }
}

/// <summary>Names that are no records: what editors and systems leave in folders, and a folder's own licence and readme.</summary>
public static class Leftovers
{
    /// <summary>Whether a file or folder of this name is passed over.</summary>
    public static bool Contains(string name) =>
        name is "LICENSE" or "README.md" || name.StartsWith('.') || name.EndsWith('~') || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
