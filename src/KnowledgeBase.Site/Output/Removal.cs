namespace KnowledgeBase.Site.Output;

/// <summary>Takes away a folder that is ours, whatever rights its parts have.</summary>
internal static class Removal
{
    /// <summary>Removes a folder, a file or a link at a path, if there is one.</summary>
    public static void Of(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is not null || File.Exists(path))
        {
            File.Delete(path);
        }
        else if (folder.Exists)
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // A file without the right to write (Windows), or in a folder without it (elsewhere), was carried over as it was.
                Unlock(folder);
                folder.Delete(recursive: true);
            }
        }
    }

    /// <summary>Like <see cref="Of"/>, but what cannot go stays: for what is no longer needed and must not spoil what has succeeded.</summary>
    public static void Try(string path)
    {
        try
        {
            Of(path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // The next build tries again.
        }
    }

    private static void Unlock(DirectoryInfo folder)
    {
        if (folder.LinkTarget is not null)
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        foreach (var entry in folder.GetFileSystemInfos())
        {
            if (entry is DirectoryInfo sub)
            {
                Unlock(sub);
            }
            else if (OperatingSystem.IsWindows())
            {
                entry.Attributes &= ~FileAttributes.ReadOnly;
            }
        }
    }
}
