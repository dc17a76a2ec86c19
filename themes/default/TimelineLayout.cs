using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>A point of the timeline in its lane; lanes keep numbers from lying on each other on a narrow phone.</summary>
internal sealed record PlacedPoint(TimelinePoint Point, int Number, int Lane)
{
    // Share of the axis that a numbered point needs at 320 px.
    private const double Room = 0.085;
    private const int MostLanes = 9;

    /// <summary>Puts each point into the first lane with room; one point for statements that agree, none for deprecated ones.</summary>
    public static IReadOnlyList<PlacedPoint> Of(TimelineView view)
    {
        var placed = new List<PlacedPoint>();
        var ends = new List<double>();
        var drawn = new HashSet<(int, bool, double, double)>();
        foreach (var point in view.Timeline.Points.Where(p => !p.Milestone.Evidence.IsDeprecated).OrderBy(p => p.From))
        {
            var number = view.Rows.FirstOrDefault(r => ReferenceEquals(r.Milestone, point.Milestone))?.Number ?? 0;
            if (!drawn.Add((number, point.IsPlan, point.From, point.To)))
            {
                continue;
            }

            var lane = ends.FindIndex(end => end <= point.From);
            if (lane < 0)
            {
                lane = ends.Count < MostLanes ? ends.Count : ends.IndexOf(ends.Min());
                if (lane == ends.Count)
                {
                    ends.Add(0);
                }
            }

            ends[lane] = Math.Max(point.To, point.From) + Room;
            placed.Add(new PlacedPoint(point, number, lane));
        }

        return placed;
    }
}
