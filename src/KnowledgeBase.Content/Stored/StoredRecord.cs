using System.Buffers;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Stored;

/// <summary>What a record is made with.</summary>
internal readonly record struct StoredHead(RecordKey Key, SourceSpan Start);

/// <summary>A record as bytes: everything that was read from its files but the characters themselves.</summary>
internal static class StoredRecord
{
    /// <summary>Writes a record.</summary>
    /// <param name="output">Where goes what every build reads.</param>
    /// <param name="late">Where goes what is read when somebody asks for it.</param>
    /// <param name="record">The record.</param>
    public static void Write(ArrayBufferWriter<byte> output, ArrayBufferWriter<byte> late, Record record)
    {
        var to = new StoredWriter(output, late, record.Start.Source, record.Translation);
        to.Key(record.Key);
        to.Span(record.Start);
        switch (record)
        {
            case Playbook playbook:
                StoredKinds.Playbook(to, playbook);
                break;
            case Host host:
                StoredKinds.Host(to, host);
                break;
            case Visit visit:
                StoredKinds.Visit(to, visit);
                break;
            case Replication replication:
                StoredKinds.Replication(to, replication);
                break;
            case Lesson lesson:
                StoredKinds.Lesson(to, lesson);
                break;
            case Region region:
                StoredKinds.Region(to, region);
                break;
            case Source source:
                StoredKinds.Source(to, source);
                break;
            case Term term:
                StoredKinds.Term(to, term);
                break;
            case Regulation regulation:
                StoredKinds.Regulation(to, regulation);
                break;
            case TextPageRecord page:
                StoredKinds.Page(to, page);
                break;
            default:
                throw new NotSupportedException($"Records of type {record.GetType().Name} cannot be stored.");
        }

        to.LocatedTexts(record.FormerIds);
        to.List(record.History, static (w, c) =>
        {
            w.Day(c.Date);
            w.Rich(c.What);
        });
        to.Ledger(record.Ledger);
        to.List(record.Comparisons, StoredClaims.Comparison);
        to.Rich(record.Body);
        to.List(record.Texts, static (w, t) => w.Prose(t));
        to.List(record.Mentions, static (w, m) =>
        {
            w.Key(m.Target);
            w.Span(m.Span);
            w.Flag(m.IsSource);
        });
    }

    /// <summary>The record that was written.</summary>
    /// <param name="print">Names its files, which say the same.</param>
    /// <param name="from">Where it is read.</param>
    public static Record Read(Print print, StoredReader from)
    {
        var head = new StoredHead(from.Key(), from.Span());
        Record record = head.Key.Kind switch
        {
            RecordKind.Playbook => StoredKinds.Playbook(from, head),
            RecordKind.Host => StoredKinds.Host(from, head),
            RecordKind.Visit => StoredKinds.Visit(from, head),
            RecordKind.Replication => StoredKinds.Replication(from, head),
            RecordKind.Lesson => StoredKinds.Lesson(from, head),
            RecordKind.Region => StoredKinds.Region(from, head),
            RecordKind.Source => StoredKinds.Source(from, head),
            RecordKind.Term => StoredKinds.Term(from, head),
            RecordKind.Regulation => StoredKinds.Regulation(from, head),
            _ => StoredKinds.Page(from, head),
        };
        return record with
        {
            Print = print,
            FormerIds = from.LocatedTexts(),
            History = from.List(static r => new Change(r.Day(), r.Rich())),
            Ledger = from.Ledger(),
            Comparisons = from.List(StoredClaims.Comparison),
            Body = from.MaybeRich(),
            Translation = from.Translation,
            Texts = from.List(static r => r.Prose()),
            Mentions = from.List(static r => new Mention(r.Key(), r.Span(), r.Flag())),
        };
    }
}
