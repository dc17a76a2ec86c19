using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Site.Maps;

namespace KnowledgeBase.Site.Planning;

/// <summary>The board of places.</summary>
internal static class MapPlan
{
    // An island group is enlarged where its dots would crowd on the map of the country.
    private const int Crowd = 4;

    private const double Margin = 1.1;
    private const double LeastWidth = 4;
    private const double LeastAspect = 0.45;
    private const double MostAspect = 0.85;

    // Widths in pixels between which a drawing is shown; labels must fit at all of them. On a narrow screen the whole country has no room for any.
    private static readonly double[] CountryWide = [960, 1000, 1060];
    private static readonly double[] IslandWide = [490, 560, 700, 840, 1000];
    private static readonly double[] IslandNarrow = [285, 330, 380, 440, 515];

    // More dots and arcs than these hide one another, and a page of them outgrows its budget.
    private const int MostDots = 100;
    private const int MostArcs = 100;

    public static PlannedBoard? Board(Catalog catalog)
    {
        var window = CoastData.Coast.Window;
        var regions = catalog.All<Region>().Select(r => Place(catalog, r)).OfType<MapPlace>().ToLookup(p => p.Seat is { Latitude: not null, Longitude: not null } && window.Contains(p.Seat));
        List<Visit> open = [.. catalog.All<Visit>().Where(v => v.Host is null)];
        return regions[true].Any()
            ? PlannedBoard.Of(BoardKind.Map, regions.Sum(g => g.Count()) + open.Count, () => Page(catalog, regions, open))
            : null;
    }

    private static MapPage Page(Catalog catalog, ILookup<bool, MapPlace> regions, IReadOnlyList<Visit> open)
    {
        var coast = CoastData.Coast;
        List<MapPlace> places =
            [.. regions[true].OrderBy(p => p.Role).ThenByDescending(p => p.Received.Count).ThenBy(p => p.Region.Name, StringComparer.Ordinal)];
        // Those with most to show come first.
        List<MapPlace> drawn = [.. places.Take(MostDots)];
        var panels = drawn
            .Where(p => p.Region.Island is not null)
            .GroupBy(p => p.Region.Island!.Code)
            .Where(g => g.Count() >= Crowd)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Panel(g.First().Region.Island, Window([.. g]), drawn, IslandWide, IslandNarrow));
        var journeys = Journeys(catalog, places.ToDictionary(p => p.Region.Key));
        return new MapPage(
            coast,
            [Panel(null, coast.Window, drawn, CountryWide, []), .. panels],
            places,
            journeys,
            Arcs(journeys, drawn),
            [.. regions[false].Select(p => p.Region).OrderBy(r => r.Name, StringComparer.Ordinal)],
            open)
        {
            Frame = BoardPlan.NoFrame,
        };
    }

    /// <summary>The window around some places: with a margin, not too small, neither a ribbon nor a tower.</summary>
    internal static MapWindow Window(IReadOnlyList<MapPlace> places)
    {
        var (xs, ys) = (places.Select(p => (double)p.Seat.Longitude!.Value).ToList(), places.Select(p => (double)p.Seat.Latitude!.Value).ToList());
        var width = Math.Max(LeastWidth, xs.Max() - xs.Min() + (2 * Margin));
        var height = Math.Max(width * LeastAspect, ys.Max() - ys.Min() + (2 * Margin));
        width = Math.Max(width, height / MostAspect);
        var (x, y) = ((xs.Max() + xs.Min()) / 2, (ys.Max() + ys.Min()) / 2);
        double Rounded(double value) => Math.Round(value, 2);
        return new MapWindow(Rounded(x - (width / 2)), Rounded(y - (height / 2)), Rounded(x + (width / 2)), Rounded(y + (height / 2)));
    }

    private static MapPlace? Place(Catalog catalog, Region region)
    {
        List<Host> hosts = [.. catalog.HostsOf(region)];
        List<Visit> received = [.. hosts.SelectMany(catalog.VisitsTo)];
        List<Visit> made = [.. catalog.VisitsBy(region)];
        MapRole? role = (received.Count, made.Count, hosts.Count) switch
        {
            (> 0, > 0, _) => MapRole.Both,
            (> 0, _, _) => MapRole.Host,
            (_, > 0, _) => MapRole.Visitor,
            (_, _, > 0) => MapRole.Mpp,
            _ => null,
        };
        return role is { } known ? new MapPlace(region, region.Seat ?? new Seat("", null, null, null), known, hosts, received, made) : null;
    }

    private static List<MapJourney> Journeys(Catalog catalog, Dictionary<RecordKey, MapPlace> placed) =>
    [
        .. from visit in catalog.All<Visit>()
           where visit.Host is not null
           let host = placed.GetValueOrDefault(catalog.Get(visit.Host!).Region.Key)
           where host is not null
           from visitor in visit.Visitors
           where placed.ContainsKey(visitor.Key) && visitor.Key != host.Region.Key
           select new MapJourney(placed[visitor.Key], host, visit),
    ];

    // In the order of the visits, each way once; of too many, those that were gone most often.
    private static List<(MapPlace From, MapPlace To)> Arcs(List<MapJourney> journeys, List<MapPlace> drawn)
    {
        var keys = drawn.Select(p => p.Region.Key).ToHashSet();
        var ways = journeys
            .Where(j => keys.Contains(j.From.Region.Key) && keys.Contains(j.To.Region.Key))
            .GroupBy(j => (From: j.From.Region.Key, To: j.To.Region.Key))
            .ToList();
        var most = ways.OrderByDescending(g => g.Count()).Take(MostArcs).Select(g => g.Key).ToHashSet();
        return [.. ways.Where(g => most.Contains(g.Key)).Select(g => (g.First().From, g.First().To))];
    }

    private static MapPanel Panel(Word? island, MapWindow window, IReadOnlyList<MapPlace> places, IReadOnlyList<double> wide, IReadOnlyList<double> narrow)
    {
        var inside = places.Where(p => window.Contains(p.Seat)).ToList();
        var dots = inside.Select(p =>
        {
            var (x, y) = window.At(p.Seat);
            return p.Role == MapRole.Mpp ? new LabelDot(x, y, 2, "") : new LabelDot(x, y, 6, MapNames.Brief(p.Region.Name));
        }).ToList();
        var (sides, few) = (LabelLayout.Place(dots, window.Aspect, wide), narrow.Count == 0 ? null : LabelLayout.Place(dots, window.Aspect, narrow));
        return new MapPanel(island, window, [.. inside.Select((p, i) => new MapDot(p, dots[i].X, dots[i].Y, sides[i], few?[i]))]);
    }
}
