namespace KnowledgeBase.Site;

/// <summary>What a build is told besides the content.</summary>
/// <param name="Root">Absolute address of the site, ending in a slash.</param>
/// <param name="AsOf">The day for which ages are counted. The same content and day give the same bytes.</param>
public sealed record SiteOptions(Uri Root, DateOnly AsOf)
{
    /// <summary>Whether the site is opened from a folder: links name files, and the search index is handed over by scripts.</summary>
    public bool IsOffline { get; init; }
}

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Path under the site's root, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is a page.</summary>
    public bool IsPage => IsPageAt(Path);

    /// <summary>Whether the file at a path is a page.</summary>
    public static bool IsPageAt(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
