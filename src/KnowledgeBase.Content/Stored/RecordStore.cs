using System.Buffers;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>
/// Records as the last process read them, each with what was seen of the files that it was read from. Whatever was found in
/// a record's files keeps it out: who tells of a line must have seen it.
/// </summary>
/// <param name="last">What <see cref="ReadCache.Save"/> wrote last time; empty where there is nothing.</param>
/// <param name="program">Names the program: another one may write another form.</param>
public sealed class RecordStore(Func<ReadOnlyMemory<byte>> last, string program)
{
    private readonly Dictionary<RecordKey, StoredRead> entries = [];
    private string identity = "";

    /// <summary>Opens what was written for a site; of one with another <c>site.yaml</c> nothing is used, since the words of records are its words.</summary>
    internal void Open(FilePrint? site)
    {
        identity = $"{program}\n{site?.Bytes}";
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
            entries.Add(key, new StoredRead(Sight(from), from.Byte() == 0 ? null : Sight(from), from.Take(from.Number())));
        }
    }

    /// <summary>What is stored of a record; null where nothing is.</summary>
    internal StoredRead? Of(RecordKey key) => entries.GetValueOrDefault(key);

    /// <summary>How many records are stored.</summary>
    internal int Count => entries.Count;

    /// <summary>The record that was stored.</summary>
    internal static Record Decode(StoredRead read, RecordFile file, Vocabulary topics) => StoredRecord.Read(new StoredReader(
        read.Stored, length => Laid(file.Main, read.Main.Print, length), length => Laid(file.English!, read.English!.Print, length), topics));

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
            var stored = file.Read.Stored;
            if (stored.IsEmpty)
            {
                output.ResetWrittenCount();
                StoredRecord.Write(output, file.Record);
                stored = output.WrittenMemory;
            }

            to.Write((byte)file.Record.Key.Kind);
            to.Write(file.Record.Id);
            Write(to, file.Read.Main);
            to.Write(file.Read.English is not null);
            if (file.Read.English is { } english)
            {
                Write(to, english);
            }

            to.Write7BitEncodedInt(stored.Length);
            to.Write(stored.Span);
        }
    }

    private static FileSight Sight(ByteReader from)
    {
        var print = new FilePrint(from.Text(), from.LongNumber(), from.Print());
        return new FileSight(print, from.Fixed64() is > 0 and var ticks ? new DateTime(ticks, DateTimeKind.Utc) : null, new DateTime(from.Fixed64(), DateTimeKind.Utc));
    }

    private static void Write(BinaryWriter to, FileSight sight)
    {
        to.Write(sight.Print.Path);
        to.Write7BitEncodedInt64(sight.Print.Length);
        sight.Print.Bytes.To(to);
        to.Write(sight.Modified?.Ticks ?? 0);
        to.Write(sight.At.Ticks);
    }

    private static SourceText Laid(ContentFile file, FilePrint print, int length) => new(file.Path, length, () => TextDecoder.Again(file, print.Bytes));
}

/// <summary>A record as it was read and stored.</summary>
/// <param name="Main">What was seen of its file.</param>
/// <param name="English">Of its translation; null where there is none.</param>
/// <param name="Stored">The record; empty where it is yet to be written.</param>
internal sealed record StoredRead(FileSight Main, FileSight? English, ReadOnlyMemory<byte> Stored);

/// <summary>A record to be stored.</summary>
internal sealed record StoredFile(Record Record, StoredRead Read);
