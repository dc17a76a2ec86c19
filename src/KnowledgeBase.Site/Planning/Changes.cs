using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>What is new, as the records' own histories tell it.</summary>
internal static class Changes
{
    /// <summary>The newest changes first; records of one day by kind and id.</summary>
    public static IReadOnlyList<RecordChange> Newest(Catalog catalog, int count) =>
        [.. catalog.Records
            .SelectMany(r => r.History.Select(change => new RecordChange(r, change)))
            .OrderByDescending(c => c.Change.Date)
            .Take(count)];
}
