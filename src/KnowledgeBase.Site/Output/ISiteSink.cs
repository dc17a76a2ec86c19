using System.Collections.Concurrent;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>Takes the files of a site as they are finished: from several threads, in any order. Nothing has to hold a whole site.</summary>
public interface ISiteSink
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">Path under the site's root, with forward slashes.</param>
    /// <param name="bytes">Its content, valid only until the call returns.</param>
    void Add(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Takes a file over as the last build wrote it.</summary>
    /// <returns>False where it is not there any more, or not as it was written: then it must be added.</returns>
    bool Keep(WrittenFile file) => false;

    /// <summary>The bytes of a file that was taken over.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    ReadOnlyMemory<byte> Kept(string path) => throw new NotSupportedException("This keeps nothing of an earlier build.");
}

/// <summary>What every sink can do.</summary>
internal static class Sinks
{
    /// <summary>Takes files that are in memory.</summary>
    public static void AddAll(this ISiteSink sink, IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            sink.Add(file.Path, file.Bytes.Span);
        }
    }
}

/// <summary>A sink that goes to where the last build went, and can remember for the next one.</summary>
public interface IRememberingSink : ISiteSink
{
    /// <summary>What the last build left, if it was of this identity; null if nothing that can be relied on.</summary>
    BuildMemory? Last(string identity);

    /// <summary>Keeps records for the next build, published or not: they are the same for the same files.</summary>
    /// <param name="write">Writes them.</param>
    void KeepRecords(Action<Stream> write);

    /// <summary>What the last build kept of the words of a language; empty where it kept nothing.</summary>
    ReadOnlyMemory<byte> Words(Language language);

    /// <summary>Keeps the words of a language for the next build, published or not: they are the same for the same pages.</summary>
    /// <param name="language">Which language's.</param>
    /// <param name="write">Writes them.</param>
    void KeepWords(Language language, Action<Stream> write);

    /// <summary>Follows this build, to be remembered when it is published.</summary>
    BuildTrace? Trace { set; }
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
