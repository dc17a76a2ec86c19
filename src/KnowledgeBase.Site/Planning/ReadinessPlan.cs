using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Readiness;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of legal files.</summary>
internal static class ReadinessPlan
{
    /// <summary>The board without a frame, or null where no region has a file.</summary>
    public static ReadinessPage? Board(Catalog catalog, DateOnly asOf)
    {
        var files = catalog.All<Region>()
            .Select(r => ReadinessFile.Of(catalog, r, asOf))
            .OfType<ReadinessFile>()
            .OrderByDescending(f => f.In(Light.Overdue).Count())
            .ThenByDescending(f => f.In(Light.Planned).Count())
            .ThenBy(f => f.IsOpen)
            .ThenByDescending(f => f.In(Light.Done).Count())
            .ThenBy(f => f.Region.Id, StringComparer.Ordinal)
            .ToList();
        return files.Count == 0 ? null : new ReadinessPage(files) { Frame = null! };
    }
}
