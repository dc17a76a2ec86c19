using System.Collections.Concurrent;
using System.Security.Cryptography;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Content.Files;

/// <summary>Another source, with a print of every file that was read: of the very bytes that were given out.</summary>
/// <param name="inner">Where the files come from.</param>
public sealed class PrintedContent(IContentSource inner) : IContentSource
{
    private readonly ConcurrentDictionary<string, string> prints = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<ContentFile> List() => [.. inner.List().Select(Printed)];

    /// <inheritdoc/>
    public ContentFile? Look(string path) => inner.Look(path) is { } file ? Printed(file) : null;

    /// <summary>The print of a file; empty for one that was not read.</summary>
    public string Of(string path) => prints.TryGetValue(path, out var print) ? print : "";

    /// <summary>The print of the files of a record: the same print, the same record, where the site's settings are the same.</summary>
    public string Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var path = record.Start.Source.Path;
        return Of(path) + Of(FileSorter.EnglishOf(path));
    }

    private ContentFile Printed(ContentFile file) => file with
    {
        Read = () =>
        {
            var bytes = file.Read();
            // The first reading is the one that counts: a text read again for a finding may have changed since.
            prints.TryAdd(file.Path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            return bytes;
        },
    };
}
