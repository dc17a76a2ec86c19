using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>A point of the timeline in its lane.</summary>
internal sealed record PlacedPoint(TimelinePoint Point, int Number, int Lane)
{
    /// <summary>Puts each point into a lane; one point for statements that agree, none for deprecated ones.</summary>
    public static IReadOnlyList<PlacedPoint> Of(TimelineView view)
    {
        var points = view.Timeline.Points
            .Where(p => !p.Milestone.Evidence.IsDeprecated)
            .OrderBy(p => p.From)
            .Select(p => (Point: p, Number: view.Rows.FirstOrDefault(r => ReferenceEquals(r.Milestone, p.Milestone))?.Number ?? 0))
            .DistinctBy(p => (p.Number, p.Point.IsPlan, p.Point.From, p.Point.To))
            .ToList();
        return [.. points.Zip(Lanes.Of(points.Select(p => (p.Point.From, p.Point.To))), (p, lane) => new PlacedPoint(p.Point, p.Number, lane))];
    }
}
