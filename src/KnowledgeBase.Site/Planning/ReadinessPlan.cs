using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Readiness;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of legal files.</summary>
internal static class ReadinessPlan
{
    public static PlannedBoard? Board(Catalog catalog, DateOnly asOf) =>
        PlannedBoard.Of(BoardKind.Readiness, catalog.All<Region>().Count(r => ReadinessFile.Exists(catalog, r)), () => Page(catalog, asOf));

    private static ReadinessPage Page(Catalog catalog, DateOnly asOf)
    {
        var files = catalog.All<Region>()
            .Select(r => ReadinessFile.Of(catalog, r, asOf))
            .OfType<ReadinessFile>()
            .OrderByDescending(f => f.In(Light.Overdue).Count())
            .ThenByDescending(f => f.In(Light.Planned).Count())
            .ThenBy(f => f.IsOpen)
            .ThenByDescending(f => f.In(Light.Done).Count())
            .ThenBy(f => f.Region.Id, StringComparer.Ordinal)
            .ToLookup(f => f.In(Light.Unknown).Count() < f.Items.Count);
        return new ReadinessPage([.. files[true]], [.. files[false]]) { Frame = BoardPlan.NoFrame };
    }
}
