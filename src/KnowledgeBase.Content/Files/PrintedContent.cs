using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Content.Files;

/// <summary>Another source, with a print of every file that was read: of the very bytes that were given out.</summary>
/// <param name="inner">Where the files come from.</param>
public sealed class PrintedContent(IContentSource inner) : IContentSource
{
    private readonly ConcurrentDictionary<string, UInt128> prints = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<ContentFile> List() => [.. inner.List().Select(Printed)];

    /// <inheritdoc/>
    public ContentFile? Look(string path) => inner.Look(path) is { } file ? Printed(file) : null;

    /// <summary>The print of a file; zero for one that was not read.</summary>
    public UInt128 Of(string path) => prints.GetValueOrDefault(path);

    /// <summary>The print of the files of a record: the same print, the same record, where the site's settings are the same.</summary>
    public UInt128 Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var path = record.Start.Source.Path;
        Span<byte> both = stackalloc byte[32];
        BinaryPrimitives.WriteUInt128LittleEndian(both, Of(path));
        BinaryPrimitives.WriteUInt128LittleEndian(both[16..], Of(FileSorter.EnglishOf(path)));
        return Print(both);
    }

    private ContentFile Printed(ContentFile file) => file with
    {
        Read = () =>
        {
            var bytes = file.Read();
            prints[file.Path] = Print(bytes);
            return bytes;
        },
    };

    private static UInt128 Print(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(bytes));
}
