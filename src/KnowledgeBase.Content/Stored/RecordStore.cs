using System.Buffers;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>
/// Records as the last process read them, each under the prints of the bytes that it was read from. Whatever was found in
/// a record's files keeps it out: who tells of a line must have seen it.
/// </summary>
/// <param name="last">What <see cref="ReadCache.Save"/> wrote last time; empty where there is nothing.</param>
/// <param name="program">Names the program: another one may write another form.</param>
public sealed class RecordStore(Func<ReadOnlyMemory<byte>> last, string program)
{
    private readonly Dictionary<RecordKey, Entry> entries = [];
    private string identity = "";

    /// <summary>Opens what was written for a site; of one with another <c>site.yaml</c> nothing is used, since the words of records are its words.</summary>
    internal void Open(FilePrint? site)
    {
        identity = $"{program}\n{site?.Hash}";
        entries.Clear();
        var stored = last();
        var from = new ByteReader(stored);
        if (stored.IsEmpty || from.Text() != identity)
        {
            return;
        }

        for (var left = from.Number(); left > 0; left--)
        {
            var key = new RecordKey((RecordKind)from.Byte(), from.Text());
            entries.Add(key, new Entry(Hash(), from.Byte() == 0 ? null : Hash(), from.Take(from.Number())));
        }

        ContentHash Hash() => ContentHash.From(from.Take(ContentHash.Size).Span);
    }

    /// <summary>Whether something is stored of a record.</summary>
    internal bool Knows(RecordKey key) => entries.ContainsKey(key);

    /// <summary>The record of these bytes with what is stored of it; null where it is not known.</summary>
    internal (Record Record, ReadOnlyMemory<byte> Stored)? Find(RecordFile file, FilePrint main, FilePrint? english, Vocabulary topics)
    {
        if (!entries.TryGetValue(file.Key, out var entry) || entry.Main != main.Hash || entry.English != english?.Hash)
        {
            return null;
        }

        var from = new StoredReader(entry.Stored, length => Laid(file.Main, main, length), length => Laid(file.English!, english!, length), topics);
        return (StoredRecord.Read(from), entry.Stored);
    }

    /// <summary>Whether a record can be stored.</summary>
    internal static bool Takes(Record record) => !record.Start.Source.HasNotes && StoredRecord.EnglishOf(record)?.HasNotes != true;

    /// <summary>Writes what <see cref="Open"/> opens.</summary>
    internal void Write(Stream stream, IReadOnlyList<StoredFile> files)
    {
        using var to = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        to.Write(identity);
        to.Write7BitEncodedInt(files.Count);
        var output = new ArrayBufferWriter<byte>();
        foreach (var file in files)
        {
            var stored = file.Stored;
            if (stored.IsEmpty)
            {
                output.ResetWrittenCount();
                StoredRecord.Write(output, file.Record);
                stored = output.WrittenMemory;
            }

            to.Write((byte)file.Record.Key.Kind);
            to.Write(file.Record.Id);
            Write(file.Main.Hash);
            to.Write(file.English is not null);
            if (file.English is { } english)
            {
                Write(english.Hash);
            }

            to.Write7BitEncodedInt(stored.Length);
            to.Write(stored.Span);
        }

        void Write(ContentHash of)
        {
            Span<byte> hash = stackalloc byte[ContentHash.Size];
            of.To(hash);
            to.Write(hash);
        }
    }

    private static SourceText Laid(ContentFile file, FilePrint print, int length) => new(file.Path, length, () => TextDecoder.Again(file, print));

    private sealed record Entry(ContentHash Main, ContentHash? English, ReadOnlyMemory<byte> Stored);
}

/// <summary>A record with the prints of its files.</summary>
/// <param name="Record">The record.</param>
/// <param name="Main">Of its file.</param>
/// <param name="English">Of its translation.</param>
/// <param name="Stored">The record as it was stored before; empty where it was not.</param>
internal sealed record StoredFile(Record Record, FilePrint Main, FilePrint? English, ReadOnlyMemory<byte> Stored);
