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
    private readonly ConcurrentDictionary<Lookup, UInt128> known = [];

    /// <summary>The print of an answer.</summary>
    public UInt128 To(Lookup lookup) => known.GetOrAdd(lookup, Find);

    private UInt128 Find(Lookup lookup)
    {
        var key = new RecordKey(lookup.Of, lookup.Name);
        return lookup.Kind switch
        {
            LookupKind.Record => catalog.Find(key) is { } record ? printOf(record) : 0,
            // Who mentions it; what each of them says is a question of its own.
            LookupKind.Mentions => Print(catalog.MentioningKeys(key).Select(k => (k, UInt128.Zero))),
            LookupKind.Kind => Print(OfKind(lookup.Of).Select(Printed)),
            LookupKind.AtLeast => OfKind(lookup.Of).Count() >= int.Parse(lookup.Name, CultureInfo.InvariantCulture) ? 1u : 0u,
            LookupKind.SourceGroup => Print(catalog.SourcesOf(lookup.Name).Select(Printed)),
            LookupKind.Comparisons => Print(catalog.Comparisons.SelectMany(c => new[] { c.Record, c.Left.Record, c.Right.Record }).Select(Printed)),
            _ => Print(catalog.Records.Select(Printed)),
        };
    }

    private IEnumerable<Record> OfKind(RecordKind kind) => catalog.Records.Where(r => r.Key.Kind == kind);

    private (RecordKey Key, UInt128 Print) Printed(Record record) => (record.Key, printOf(record));

    private static UInt128 Print(IEnumerable<(RecordKey Key, UInt128 Print)> records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> print = stackalloc byte[16];
        foreach (var (key, own) in records)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(key + "\n"));
            BinaryPrimitives.WriteUInt128LittleEndian(print, own);
            hash.AppendData(print);
        }

        return BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }
}
