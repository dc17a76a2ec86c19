using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>
/// What joining found out, kept while a process lives: after a save only what the change can touch is looked at again.
/// A record is left out where it had no finding, depends on nothing but records, and none of those that it names has changed.
/// </summary>
public sealed class JoinMemory
{
    private readonly HashSet<RecordKey> unsettled = [];
    private readonly Dictionary<RecordKey, HashSet<RecordKey>> pointing = [];

    /// <summary>The catalogue that was joined last.</summary>
    internal Catalog? Last { get; private set; }

    /// <summary>How many records the last joining looked at.</summary>
    public int LookedAt { get; private set; }

    /// <summary>The records to look at, in their order.</summary>
    internal IReadOnlyList<Record> ToCheck(Catalog catalog)
    {
        if (catalog.Changes is not { } changes)
        {
            return catalog.Records;
        }

        var keys = new HashSet<RecordKey>(unsettled);
        foreach (var change in changes)
        {
            keys.Add(change.Key);
            keys.UnionWith(pointing.GetValueOrDefault(change.Key) ?? []);
        }

        var records = keys.Select(catalog.Find).OfType<Record>().ToList();
        records.Sort((a, b) => RecordKey.ByKindAndId.Compare(a.Key, b.Key));
        return records;
    }

    /// <summary>Takes over what was found. What a record pointed at before stays: to look once too often does no harm.</summary>
    internal void Keep(Catalog catalog, IReadOnlyList<Record> records, IReadOnlyList<ReferenceCheck> checks)
    {
        Last = catalog;
        LookedAt = records.Count;
        foreach (var gone in (catalog.Changes ?? []).Where(c => c.New is null))
        {
            unsettled.Remove(gone.Key);
        }

        for (var i = 0; i < records.Count; i++)
        {
            var key = records[i].Key;
            _ = checks[i].IsSettled ? unsettled.Remove(key) : unsettled.Add(key);
            foreach (var target in checks[i].Targets)
            {
                if (!pointing.TryGetValue(target, out var those))
                {
                    pointing.Add(target, those = []);
                }

                those.Add(key);
            }
        }
    }
}
