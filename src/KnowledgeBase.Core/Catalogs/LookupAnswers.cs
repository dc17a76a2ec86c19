using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What a catalogue answers to a question, as a print: the same print, the same answer. Those that take a search are found once. Safe to ask from several threads.</summary>
/// <param name="catalog">The records.</param>
public sealed class LookupAnswers(Catalog catalog)
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

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
            LookupKind.Record => catalog.Find(key) is { } record ? record.Print : default,
            // Who mentions it; what each of them says is a question of its own.
            LookupKind.Mentions => PrintOf(catalog.MentionersOf(key), withText: false),
            LookupKind.Mentioners => PrintOf(catalog.MentionersOf(key)),
            LookupKind.Kind => PrintOf(catalog.All(lookup.Of)),
            LookupKind.AtLeast => catalog.All(lookup.Of).Count() >= int.Parse(lookup.Name, CultureInfo.InvariantCulture) ? new Print(1, 0) : default,
            LookupKind.SourceGroup => PrintOf(catalog.SourcesOf(lookup.Name)),
            LookupKind.Comparisons => PrintOf(catalog.Comparisons.SelectMany(c => new[] { c.Record, c.Left.Record, c.Right.Record })),
            _ => PrintOf(catalog.Records),
        };
    }

    private static Print PrintOf(IEnumerable<Record> records, bool withText = true)
    {
        var all = buffer ??= new ArrayBufferWriter<byte>();
        all.ResetWrittenCount();
        foreach (var record in records)
        {
            Encoding.UTF8.GetBytes(record.Id, all);
            var rest = all.GetSpan(2 + Print.Size);
            rest[0] = 0;
            rest[1] = (byte)record.Key.Kind;
            (withText ? record.Print : default).To(rest[2..]);
            all.Advance(2 + Print.Size);
        }

        return Print.Of(all.WrittenSpan);
    }
}
