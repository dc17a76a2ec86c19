using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What became of a record from one catalogue to the next.</summary>
/// <param name="Old">Null for a new one.</param>
/// <param name="New">Null for one that is gone.</param>
internal sealed record RecordChange(Record? Old, Record? New)
{
    /// <summary>The record's name, which stays.</summary>
    public RecordKey Key => (New ?? Old)!.Key;

    /// <summary>All changes. A record that was not read anew is the same object.</summary>
    public static IReadOnlyList<RecordChange> Between(Catalog last, Catalog now) =>
    [
        .. now.Records.Where(r => !ReferenceEquals(last.Find(r.Key), r)).Select(r => new RecordChange(last.Find(r.Key), r)),
        .. last.Records.Where(r => now.Find(r.Key) is null).Select(r => new RecordChange(r, null)),
    ];
}
