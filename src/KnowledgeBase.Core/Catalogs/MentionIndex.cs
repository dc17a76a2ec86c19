using System.Runtime.InteropServices;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>The way back from a record to those that mention it, in the order of the records. Frozen.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<RecordKey, List<Record>> by;

    private MentionIndex(Dictionary<RecordKey, List<Record>> by) => this.by = by;

    /// <summary>Records that mention a record.</summary>
    public IReadOnlyList<Record> Of(RecordKey key) => by.TryGetValue(key, out var those) ? those : [];

    /// <summary>Those of one kind. They stand together, and a host of a large site is mentioned by thousands of others.</summary>
    public IEnumerable<Record> Of(RecordKey key, RecordKind kind)
    {
        var those = Of(key);
        var (low, high) = (0, those.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = those[middle].Key.Kind < kind ? (middle + 1, high) : (low, middle);
        }

        for (; low < those.Count && those[low].Key.Kind == kind; low++)
        {
            yield return those[low];
        }
    }

    /// <summary>The index of sorted records.</summary>
    public static MentionIndex Of(IReadOnlyList<Record> records)
    {
        var by = new Dictionary<RecordKey, List<Record>>(records.Count);
        foreach (var record in records)
        {
            foreach (var mention in record.Mentions)
            {
                ref var those = ref CollectionsMarshal.GetValueRefOrAddDefault(by, mention.Target, out _);
                those ??= [];
                // Records come one after another: whoever mentions twice is the last one.
                if (those.Count == 0 || !ReferenceEquals(those[^1], record))
                {
                    those.Add(record);
                }
            }
        }

        return new(by);
    }

    /// <summary>The index after some changes: lists that they do not touch are shared.</summary>
    public MentionIndex After(IReadOnlyList<RecordChange> changes)
    {
        var next = new Dictionary<RecordKey, List<Record>>(by);
        var own = new HashSet<RecordKey>();
        foreach (var change in changes)
        {
            foreach (var target in Targets(change.Old))
            {
                Own(target).RemoveAll(r => ReferenceEquals(r, change.Old));
            }

            foreach (var target in Targets(change.New))
            {
                var those = Own(target);
                var place = those.FindIndex(r => RecordKey.ByKindAndId.Compare(r.Key, change.Key) > 0);
                those.Insert(place < 0 ? those.Count : place, change.New!);
            }
        }

        return new(next);

        List<Record> Own(RecordKey target)
        {
            if (own.Add(target))
            {
                next[target] = [.. next.GetValueOrDefault(target) ?? []];
            }

            return next[target];
        }
    }

    private static IEnumerable<RecordKey> Targets(Record? record) => record?.Mentions.Select(m => m.Target).Distinct() ?? [];
}
