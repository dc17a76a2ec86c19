using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What a catalogue answers to a question, as a print: the same print, the same answer. Each is found once. Safe to ask from several threads.</summary>
/// <param name="catalog">The records.</param>
/// <param name="printOf">The print of a record: of every byte it was read from.</param>
public sealed class LookupAnswers(Catalog catalog, Func<Record, UInt128> printOf)
{
    private const int PrintSize = 16;

    private readonly ConcurrentDictionary<Lookup, UInt128> known = [];

    /// <summary>The print of an answer.</summary>
    public UInt128 To(Lookup lookup) => lookup?.Kind == LookupKind.Record ? Find(lookup) : known.GetOrAdd(lookup!, Find);

    private UInt128 Find(Lookup lookup)
    {
        var key = new RecordKey(lookup.Of, lookup.Name);
        return lookup.Kind switch
        {
            LookupKind.Record => catalog.Find(key) is { } record ? printOf(record) : default,
            // Who mentions it; what each of them says is a question of its own.
            LookupKind.Mentions => Print(catalog.MentionersOf(key), withText: false),
            LookupKind.Kind => Print(OfKind(lookup.Of)),
            LookupKind.AtLeast => OfKind(lookup.Of).Count() >= int.Parse(lookup.Name, CultureInfo.InvariantCulture) ? 1u : 0u,
            LookupKind.SourceGroup => Print(catalog.SourcesOf(lookup.Name)),
            LookupKind.Comparisons => Print(catalog.Comparisons.SelectMany(c => new[] { c.Record, c.Left.Record, c.Right.Record })),
            _ => Print(catalog.Records),
        };
    }

    private IEnumerable<Record> OfKind(RecordKind kind) => catalog.Records.Where(r => r.Key.Kind == kind);

    private UInt128 Print(IEnumerable<Record> records, bool withText = true)
    {
        var all = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            Encoding.UTF8.GetBytes(record.Id, all);
            var rest = all.GetSpan(2 + PrintSize);
            rest[0] = 0;
            rest[1] = (byte)record.Key.Kind;
            BinaryPrimitives.WriteUInt128LittleEndian(rest[2..], withText ? printOf(record) : default);
            all.Advance(2 + PrintSize);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(all.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
