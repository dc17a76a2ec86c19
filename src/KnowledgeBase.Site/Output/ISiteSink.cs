using System.Collections.Concurrent;

namespace KnowledgeBase.Site.Output;

/// <summary>Takes the files of a site as they are finished: from several threads, in any order. Nothing has to hold a whole site.</summary>
public interface ISiteSink
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">Path under the site's root, with forward slashes.</param>
    /// <param name="bytes">Its content, valid only until the call returns.</param>
    void Add(string path, ReadOnlySpan<byte> bytes);
}

/// <summary>Keeps every file in memory.</summary>
public sealed class MemorySite : ISiteSink
{
    private readonly ConcurrentDictionary<string, OutputFile> files = new(StringComparer.Ordinal);

    /// <summary>All files by path, ordinal order.</summary>
    public IReadOnlyList<OutputFile> Files => [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        if (!files.TryAdd(path, new OutputFile(path, bytes.ToArray())))
        {
            throw new InvalidOperationException($"Two files at {path}.");
        }
    }
}

/// <summary>Keeps nothing: for checking.</summary>
public sealed class NoSite : ISiteSink
{
    /// <inheritdoc/>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
    }
}
