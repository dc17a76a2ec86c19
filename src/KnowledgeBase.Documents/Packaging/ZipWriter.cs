using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>
/// Writes zip files that hold no time and no name of a machine: the same parts give the same bytes. One buffer serves file after file;
/// the runtime's writer makes a dozen objects for each part, and kits are made by the hundred. Layout after APPNOTE.TXT 6.3.
/// </summary>
/// <param name="bytes">Where to write; nobody else does.</param>
internal sealed class ZipWriter(MemoryStream bytes)
{
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;
    private const ushort Version = 20;
    private const ushort MadeOnUnix = 3 << 8;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;

    // The first day that a zip file can tell.
    private const ushort NoDay = (1 << 5) | 1;

    // A plain file that all may read (rw-r--r--): without it, unpacking on Unix gives files that nobody may open.
    private const uint Readable = 0x81A4_0000;

    private readonly List<Entry> entries = [];

    /// <summary>What the file says of a part: its place, its length there and unpacked, and whether it is compressed.</summary>
    internal readonly record struct Entry(byte[] Path, uint Sum, int Packed, int Plain, int At, ushort Method);

    /// <summary>Begins a file, with what another began with or anew.</summary>
    public void Begin(SharedHead? head = null)
    {
        bytes.SetLength(0);
        entries.Clear();
        if (head is not null)
        {
            bytes.Write(head.Bytes);
            entries.AddRange(head.Entries);
        }
    }

    /// <summary>A part as it is.</summary>
    public void Store(string path, ReadOnlySpan<byte> part)
    {
        var entry = new Entry(Encoding.UTF8.GetBytes(path), Crc32.HashToUInt32(part), part.Length, part.Length, (int)bytes.Length, Method: 0);
        WriteHeader(entry);
        bytes.Write(part);
        entries.Add(entry);
    }

    /// <summary>A part, compressed.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="part">The part.</param>
    /// <param name="head">What it begins with, where that is compressed already.</param>
    /// <param name="level">How hard to compress.</param>
    public void Pack(string path, ReadOnlySpan<byte> part, SharedHead? head = null, int level = Deflate.Usual)
    {
        var entry = new Entry(Encoding.UTF8.GetBytes(path), 0, 0, part.Length, (int)bytes.Length, Deflated);
        var begin = entry.At + LocalHeader + entry.Path.Length;
        bytes.SetLength(begin);
        bytes.Position = begin;
        if (head is not null)
        {
            bytes.Write(head.Packed);
        }

        var rest = part[(head?.Bytes.Length ?? 0)..];
        Deflate.Write(rest, level, bytes);
        var sum = head?.Sum.Clone() ?? new Crc32();
        sum.Append(rest);
        entry = entry with { Sum = sum.GetCurrentHashAsUInt32(), Packed = (int)bytes.Length - begin };
        bytes.Position = entry.At;
        WriteHeader(entry);
        bytes.Position = bytes.Length;
        entries.Add(entry);
    }

    /// <summary>What has been written so far, as the beginning of other files.</summary>
    public SharedHead ToHead() => new(bytes.ToArray(), [.. entries]);

    /// <summary>Ends the file. Its bytes are there until the next begins.</summary>
    public ReadOnlySpan<byte> End()
    {
        var directory = (int)bytes.Length;
        Span<byte> header = stackalloc byte[CentralHeader];
        foreach (var entry in entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x0201_4B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeOnUnix | Version);
            WriteFields(entry, header[6..]);
            BinaryPrimitives.WriteUInt32LittleEndian(header[38..], Readable);
            BinaryPrimitives.WriteInt32LittleEndian(header[42..], entry.At);
            bytes.Write(header);
            bytes.Write(entry.Path);
        }

        header = header[..EndRecord];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x0605_4B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], checked((ushort)entries.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], (int)bytes.Length - directory);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], directory);
        bytes.Write(header);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    private void WriteHeader(in Entry entry)
    {
        Span<byte> header = stackalloc byte[LocalHeader];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x0403_4B50);
        WriteFields(entry, header[4..]);
        bytes.Write(header);
        bytes.Write(entry.Path);
    }

    /// <summary>What both headers of a part say.</summary>
    private static void WriteFields(in Entry entry, Span<byte> to)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], NoDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Sum);
        BinaryPrimitives.WriteInt32LittleEndian(to[14..], entry.Packed);
        BinaryPrimitives.WriteInt32LittleEndian(to[18..], entry.Plain);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], checked((ushort)entry.Path.Length));
    }

    /// <summary>Parts that many files begin with: written once, and compressed once for the files that hold such files.</summary>
    internal sealed class SharedHead
    {
        private readonly Lazy<byte[]> packed;

        internal SharedHead(byte[] bytes, Entry[] entries)
        {
            Bytes = bytes;
            Entries = entries;
            Sum.Append(bytes);
            packed = new Lazy<byte[]>(() => Deflate.Open(bytes));
        }

        /// <summary>The parts as they stand in the file.</summary>
        public byte[] Bytes { get; }

        /// <summary>Their checksum.</summary>
        public Crc32 Sum { get; } = new();

        /// <summary>The parts compressed, so that more can follow.</summary>
        public byte[] Packed => packed.Value;

        internal Entry[] Entries { get; }
    }
}
