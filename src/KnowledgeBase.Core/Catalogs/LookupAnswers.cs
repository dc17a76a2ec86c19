using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What a catalogue answers to a question, as a print: the same print, the same answer. Each is found once. Safe to ask from several threads.</summary>
/// <param name="catalog">The records.</param>
/// <param name="printOf">The print of a record: of every byte it was read from.</param>
public sealed class LookupAnswers(Catalog catalog, Func<Record, string> printOf)
{
    private readonly ConcurrentDictionary<Lookup, string> known = [];

    /// <summary>The print of an answer.</summary>
    public string To(Lookup lookup) => known.GetOrAdd(lookup, Find);

    private string Find(Lookup lookup)
    {
        var key = new RecordKey(lookup.Of, lookup.Name);
        return lookup.Kind switch
        {
            LookupKind.Record => catalog.Find(key) is { } record ? printOf(record) : "",
            // Who mentions it; what each of them says is a question of its own.
            LookupKind.Mentions => Print(catalog.MentionersOf(key), withText: false),
            LookupKind.Kind => Print(OfKind(lookup.Of)),
            LookupKind.AtLeast => (OfKind(lookup.Of).Count() >= int.Parse(lookup.Name, CultureInfo.InvariantCulture)).ToString(),
            LookupKind.SourceGroup => Print(catalog.SourcesOf(lookup.Name)),
            LookupKind.Comparisons => Print(catalog.Comparisons.SelectMany(c => new[] { c.Record, c.Left.Record, c.Right.Record })),
            _ => Print(catalog.Records),
        };
    }

    private IEnumerable<Record> OfKind(RecordKind kind) => catalog.Records.Where(r => r.Key.Kind == kind);

    private string Print(IEnumerable<Record> records, bool withText = true)
    {
        var all = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            Add(record.Key.Kind.Info().Scheme);
            Add(record.Key.Id);
            Add(withText ? printOf(record) : "");
        }

        return Convert.ToHexStringLower(SHA256.HashData(all.WrittenSpan));

        void Add(string text)
        {
            Encoding.UTF8.GetBytes(text, all);
            all.Write("\n"u8);
        }
    }
}
