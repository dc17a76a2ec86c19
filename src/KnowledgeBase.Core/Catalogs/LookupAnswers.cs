using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Names an answer: the first half of a SHA-256. Of two numbers that the compiler which works ahead knows; it leaves what holds one of 128 bits to the runtime.</summary>
public readonly record struct Print(ulong One, ulong Other)
{
    /// <summary>In bytes.</summary>
    public const int Size = 2 * sizeof(ulong);

    /// <summary>The print in the first of these bytes.</summary>
    public static Print From(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    /// <summary>Writes its bytes.</summary>
    public void To(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, One);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], Other);
    }
}

/// <summary>What a catalogue answers to a question, as a print: the same print, the same answer. Those that take a search are found once. Safe to ask from several threads.</summary>
/// <param name="catalog">The records.</param>
/// <param name="printOf">The print of a record: of every byte it was read from.</param>
public sealed class LookupAnswers(Catalog catalog, Func<Record, Print> printOf)
{
    private readonly ConcurrentDictionary<Lookup, Print> known = [];

    /// <summary>The print of an answer.</summary>
    public Print To(Lookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.Kind == LookupKind.Record ? Find(lookup) : known.GetOrAdd(lookup, Find);
    }

    private Print Find(Lookup lookup)
    {
        var key = new RecordKey(lookup.Of, lookup.Name);
        return lookup.Kind switch
        {
            LookupKind.Record => catalog.Find(key) is { } record ? printOf(record) : default,
            // Who mentions it; what each of them says is a question of its own.
            LookupKind.Mentions => PrintOf(catalog.MentionersOf(key), withText: false),
            LookupKind.Kind => PrintOf(OfKind(lookup.Of)),
            LookupKind.AtLeast => OfKind(lookup.Of).Count() >= int.Parse(lookup.Name, CultureInfo.InvariantCulture) ? new Print(1, 0) : default,
            LookupKind.SourceGroup => PrintOf(catalog.SourcesOf(lookup.Name)),
            LookupKind.Comparisons => PrintOf(catalog.Comparisons.SelectMany(c => new[] { c.Record, c.Left.Record, c.Right.Record })),
            _ => PrintOf(catalog.Records),
        };
    }

    private IEnumerable<Record> OfKind(RecordKind kind) => catalog.Records.Where(r => r.Key.Kind == kind);

    private Print PrintOf(IEnumerable<Record> records, bool withText = true)
    {
        var all = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            Encoding.UTF8.GetBytes(record.Id, all);
            var rest = all.GetSpan(2 + Print.Size);
            rest[0] = 0;
            rest[1] = (byte)record.Key.Kind;
            (withText ? printOf(record) : default).To(rest[2..]);
            all.Advance(2 + Print.Size);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(all.WrittenSpan, hash);
        return Print.From(hash);
    }
}
