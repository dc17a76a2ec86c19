using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Pages;

/// <summary>Where the MPPs stand, and who travelled to learn from whom.</summary>
/// <param name="Coast">The coast behind them.</param>
/// <param name="Panels">The whole country first, then the island groups with most places, enlarged.</param>
/// <param name="Places">Everything with a place: those that were visited first.</param>
/// <param name="Journeys">Visits between two places, once for each visitor.</param>
/// <param name="Arcs">The ways that are drawn, each once: all between places that are drawn, or those with most journeys.</param>
/// <param name="Unplaced">Regions with an MPP or a visit whose seat has no coordinates.</param>
/// <param name="OpenVisits">Visits whose host the sources leave open.</param>
public sealed record MapPage(
    Coast Coast,
    IReadOnlyList<MapPanel> Panels,
    IReadOnlyList<MapPlace> Places,
    IReadOnlyList<MapJourney> Journeys,
    IReadOnlyList<(MapPlace From, MapPlace To)> Arcs,
    IReadOnlyList<Region> Unplaced,
    IReadOnlyList<Visit> OpenVisits) : BoardPage(BoardKind.Map)
{
    /// <summary>The places that this part lists; all others are counted and drawn, not listed.</summary>
    public IReadOnlyList<MapPlace> Rows { get; init; } = Places;

    /// <inheritdoc/>
    public override int Entries => Places.Count + Unplaced.Count + OpenVisits.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with
    {
        Rows = PagePart.Window(Places, 0, skip, take),
        Unplaced = PagePart.Window(Unplaced, Places.Count, skip, take),
        OpenVisits = PagePart.Window(OpenVisits, Places.Count + Unplaced.Count, skip, take),
    };
}

/// <summary>Outlines as SVG paths in whole parts of a degree from the upper left corner of the window.</summary>
public sealed record Coast(MapWindow Window, int Unit, string Indonesia, string Neighbours)
{
    /// <summary>A place in the units of the paths.</summary>
    public (int X, int Y) At(Seat seat) => (
        (int)Math.Round(((double)seat.Longitude!.Value - Window.West) * Unit),
        (int)Math.Round((Window.North - (double)seat.Latitude!.Value) * Unit));
}

/// <summary>A part of the map in degrees.</summary>
public readonly record struct MapWindow(double West, double South, double East, double North)
{
    /// <summary>Height as a share of the width; near the equator a degree is as long one way as the other.</summary>
    public double Aspect => (North - South) / (East - West);

    /// <summary>Whether a seat lies inside.</summary>
    public bool Contains(Seat seat) =>
        (double)seat.Longitude!.Value >= West && (double)seat.Longitude.Value <= East && (double)seat.Latitude!.Value >= South && (double)seat.Latitude.Value <= North;

    /// <summary>Shares of width and height at which a seat lies.</summary>
    public (double X, double Y) At(Seat seat) =>
        (((double)seat.Longitude!.Value - West) / (East - West), (North - (double)seat.Latitude!.Value) / (North - South));
}

/// <summary>What a place is on the map.</summary>
public enum MapRole
{
    /// <summary>It was visited, and went out itself.</summary>
    Both,

    /// <summary>It was visited.</summary>
    Host,

    /// <summary>It went out to learn.</summary>
    Visitor,

    /// <summary>It has an MPP; no visit is recorded.</summary>
    Mpp,
}

/// <summary>A region on the map.</summary>
public sealed record MapPlace(Region Region, Seat Seat, MapRole Role, IReadOnlyList<Host> Hosts, IReadOnlyList<Visit> Received, IReadOnlyList<Visit> Made);

/// <summary>A visit from one place to another.</summary>
public sealed record MapJourney(MapPlace From, MapPlace To, Visit Visit);

/// <summary>One drawing: the whole country where <paramref name="Island"/> is null.</summary>
public sealed record MapPanel(Word? Island, MapWindow Window, IReadOnlyList<MapDot> Dots);

/// <summary>A dot, as shares of the drawing, with the side of its label on a wide and on a narrow screen; null where there is no room.</summary>
public sealed record MapDot(MapPlace Place, double X, double Y, LabelSide? Wide, LabelSide? Narrow);
