namespace KnowledgeBase.Content.Files;

/// <summary>One file of a content folder: its path and how to read it.</summary>
/// <param name="Path">Path relative to the folder, with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Read">Reads the bytes; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
/// <param name="IsLink">Whether the path is a symbolic link, to a file or to a folder.</param>
/// <param name="IsClosedFolder">Whether the path is a folder that the system refuses to list.</param>
/// <param name="IsSpecial">Whether the path is a pipe, a socket or a device.</param>
/// <param name="Modified">When it was last written, in universal time; null where nobody knows.</param>
public sealed record ContentFile(
    string Path, long Length, Func<byte[]> Read, bool IsLink = false, bool IsClosedFolder = false, bool IsSpecial = false, DateTime? Modified = null)
{
    /// <summary>Whether this is an ordinary file that can be read.</summary>
    public bool IsPlain => !IsLink && !IsClosedFolder && !IsSpecial;

    /// <summary>The folder on disk in which it lies; null where reading costs nothing.</summary>
    public string? Root { get; init; }

    /// <summary>Whether the system lets us read it.</summary>
    public bool IsReadable()
    {
        try
        {
            if (Root is { } root)
            {
                // To know that a picture is there, nobody has to read megabytes.
                using var file = File.OpenHandle(System.IO.Path.Join(root, Path));
            }
            else
            {
                Read();
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

/// <summary>Where files come from: a folder, or memory in tests.</summary>
public interface IContentSource
{
    /// <summary>All files by path, ordinal order. Hidden files and editors' leftovers are left out.</summary>
    IReadOnlyList<ContentFile> List();

    /// <summary>One file as it is now, without listing the others; null if it is gone or must be looked for by listing.</summary>
    ContentFile? Look(string path) => null;
}
