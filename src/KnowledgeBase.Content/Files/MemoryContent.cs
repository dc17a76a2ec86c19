using System.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Files held in memory.</summary>
public sealed class MemoryContent : IContentSource
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a text file.</summary>
    public MemoryContent Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemoryContent Add(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ContentFile> List() => [.. files.Select(f => new ContentFile(f.Key, f.Value.Length, () => f.Value))];
}
