namespace KnowledgeBase.Theme.Default;

/// <summary>Puts points of an axis into lanes, so that they do not lie on each other on a narrow phone.</summary>
internal static class Lanes
{
    // Share of the axis that a numbered point needs at 320 px.
    private const double Room = 0.085;
    private const int Most = 9;

    /// <summary>The lane of each span, given in order of their beginnings: the first with room, else the one that ends first.</summary>
    public static IReadOnlyList<int> Of(IEnumerable<(double From, double To)> spans)
    {
        var ends = new List<double>();
        var lanes = new List<int>();
        foreach (var (from, to) in spans)
        {
            var lane = ends.FindIndex(end => end <= from);
            if (lane < 0)
            {
                lane = ends.Count < Most ? ends.Count : ends.IndexOf(ends.Min());
                if (lane == ends.Count)
                {
                    ends.Add(0);
                }
            }

            ends[lane] = Math.Max(to, from) + Room;
            lanes.Add(lane);
        }

        return lanes;
    }
}
