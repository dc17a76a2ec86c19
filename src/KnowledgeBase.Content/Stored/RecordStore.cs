using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>
/// Records as the last process read them, each with what was seen of the files that it was read from. Whatever was found in
/// a record's files keeps it out: who tells of a line must have seen it. Records lie one behind the other, a list of them at
/// the end; of each is read what every build asks for, and the rest when somebody asks.
/// </summary>
/// <param name="last">What <see cref="ReadCache.Save"/> wrote last time; empty where there is nothing.</param>
/// <param name="program">Names the program: another one may write another form.</param>
public sealed class RecordStore(Func<IBytesAtRest> last, string program)
{
    // At the very end, behind the place of the list.
    private static ReadOnlySpan<byte> Form => "kb-rec 2"u8;

    private const int Tail = sizeof(long) + 8;

    private readonly Dictionary<RecordKey, StoredRead> entries = [];
    private IBytesAtRest stored = BytesInMemory.None;
    private string identity = "";

    /// <summary>Opens what was written for a site; of one with another <c>site.yaml</c> nothing is used, since the words of records are its words.</summary>
    internal void Open(FilePrint? site)
    {
        identity = $"{program}\n{site?.Bytes}";
        entries.Clear();
        stored = last();
        if (ListOf(stored) is not { } from || from.Text() != identity)
        {
            return;
        }

        for (var left = from.Number(); left > 0; left--)
        {
            var key = new RecordKey((RecordKind)from.Byte(), from.Text());
            entries.Add(key, new StoredRead(Sight(from), from.Byte() == 0 ? null : Sight(from), new StoredPlace(from.LongNumber(), from.Number(), from.Number())));
        }
    }

    /// <summary>What is stored of a record; null where nothing is.</summary>
    internal StoredRead? Of(RecordKey key) => entries.GetValueOrDefault(key);

    /// <summary>How many records are stored.</summary>
    internal int Count => entries.Count;

    /// <summary>The record that was stored.</summary>
    internal Record Decode(StoredRead read, RecordFile file, Vocabulary topics)
    {
        var (from, length, _) = read.Stored!;
        return StoredRecord.Read(FilePrint.OfRecord(read.Main.Print, read.English?.Print), new StoredReader(
            stored.Read(from, length), text => Laid(file.Main, read.Main.Print, text), text => Laid(file.English!, read.English!.Print, text),
            (main, english) => new LateBlock(stored, from + length) { Main = main, English = english ?? main, Topics = topics }));
    }

    /// <summary>Whether a record can be stored.</summary>
    internal static bool Takes(Record record) => !record.Start.Source.HasNotes && record.Translation?.HasNotes != true;

    /// <summary>Writes what <see cref="Open"/> opens.</summary>
    internal void Write(Stream stream, IReadOnlyList<StoredFile> files)
    {
        using var to = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var places = new StoredPlace[files.Count];
        var (output, late, at) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>(), 0L);
        for (var i = 0; i < places.Length; i++)
        {
            output.ResetWrittenCount();
            late.ResetWrittenCount();
            if (files[i].Read.Stored is { } known)
            {
                places[i] = known with { From = at };
                to.Write(stored.Read(known.From, known.Length + known.Late));
            }
            else
            {
                StoredRecord.Write(output, late, files[i].Record);
                places[i] = new StoredPlace(at, output.WrittenCount, late.WrittenCount);
                to.Write(output.WrittenSpan);
                to.Write(late.WrittenSpan);
            }

            at += places[i].Length + places[i].Late;
        }

        WriteList(to, files, places);
        to.Write(at);
        to.Write(Form);
    }

    private void WriteList(BinaryWriter to, IReadOnlyList<StoredFile> files, StoredPlace[] places)
    {
        to.Write(identity);
        to.Write7BitEncodedInt(files.Count);
        for (var i = 0; i < places.Length; i++)
        {
            var (record, read) = files[i];
            to.Write((byte)record.Key.Kind);
            to.Write(record.Id);
            Write(to, read.Main);
            to.Write(read.English is not null);
            if (read.English is { } english)
            {
                Write(to, english);
            }

            to.Write7BitEncodedInt64(places[i].From);
            to.Write7BitEncodedInt(places[i].Length);
            to.Write7BitEncodedInt(places[i].Late);
        }
    }

    /// <summary>Where the list begins to be read; null where there is none.</summary>
    private static ByteReader? ListOf(IBytesAtRest stored)
    {
        var end = stored.Length - Tail;
        if (end < 0 || stored.Read(end, Tail) is var tail && !tail.AsSpan(sizeof(long)).SequenceEqual(Form))
        {
            return null;
        }

        var from = BinaryPrimitives.ReadInt64LittleEndian(tail);
        return new ByteReader(stored.Read(from, (int)(end - from)));
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
/// <param name="Stored">Where it is stored; null where it is yet to be written.</param>
internal sealed record StoredRead(FileSight Main, FileSight? English, StoredPlace? Stored);

/// <summary>Where a record lies.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Length">How long is what every build reads.</param>
/// <param name="Late">How long is what is read when somebody asks for it, behind that.</param>
internal sealed record StoredPlace(long From, int Length, int Late);

/// <summary>A record to be stored.</summary>
internal sealed record StoredFile(Record Record, StoredRead Read);
