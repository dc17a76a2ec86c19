using System.Globalization;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>The wide drawing of the lineage in pixels: boxes in columns, curves between them. Its size follows from the data, so words never scale.</summary>
internal sealed class LineageDrawing(LineagePage page)
{
    /// <summary>Width of a box: the longest name of a regency with its short “Kab.” fits.</summary>
    public const int BoxWidth = 190;

    /// <summary>Height of a box.</summary>
    public const int BoxHeight = 26;

    private const int Column = 255;
    private const int Row = 32;
    private const int Letters = 25;

    private readonly Dictionary<string, LineageNode> nodes = page.Drawn.Nodes.ToDictionary(n => n.Id);
    private readonly Dictionary<(string, string), LineageEdge> edges = page.Drawn.Edges.ToDictionary(e => (e.From.Id, e.To.Id));
    private readonly HashSet<string> early = page.Lineage.Edges.Where(e => e.PlanCameFirst).Select(e => e.To.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Width of the whole.</summary>
    public int Width => ((page.Drawing.Layers - 1) * Column) + BoxWidth + 2;

    /// <summary>Height of the whole.</summary>
    public int Height => (page.Drawing.Rows * Row) + 2;

    /// <summary>The boxes.</summary>
    public IEnumerable<LineageBox> Boxes => page.Drawing.Nodes.Select(n => new LineageBox(nodes[n.Id], X(n.Layer), Y(n.Row), Label(nodes[n.Id])));

    /// <summary>The curves, each with its tie.</summary>
    public IEnumerable<(LineageEdge Edge, string Path)> Curves => page.Drawing.Edges.Select(e => (edges[(e.From, e.To)], Path(e)));

    /// <summary>A name as the box shows it: short, and cut where even that is too long; the table has all of it.</summary>
    private string Label(LineageNode node)
    {
        var name = node.Region?.Name.Replace("Kabupaten ", "Kab. ", StringComparison.Ordinal) ?? $"? {node.Printed}";
        var text = early.Contains(node.Id) ? "! " + name : name;
        return text.Length <= Letters ? text : text[..(Letters - 1)].TrimEnd(' ', ',') + "…";
    }

    private static string Path(PlacedEdge edge)
    {
        // A curve from the right side of each box to the left side of the next; through a layer without a box, straight on.
        var way = edge.IsReversed ? edge.Way.Reverse().ToList() : edge.Way;
        var path = string.Create(CultureInfo.InvariantCulture, $"M{X(way[0].Layer) + BoxWidth} {Middle(way[0])}");
        for (var i = 1; i < way.Count; i++)
        {
            var (from, to) = (X(way[i - 1].Layer) + BoxWidth, X(way[i].Layer));
            var half = (from + to) / 2;
            path += string.Create(CultureInfo.InvariantCulture, $"C{half} {Middle(way[i - 1])} {half} {Middle(way[i])} {to} {Middle(way[i])}");
            if (i < way.Count - 1)
            {
                path += string.Create(CultureInfo.InvariantCulture, $"H{to + BoxWidth}");
            }
        }

        return path;
    }

    private static int X(int layer) => 1 + (layer * Column);

    private static double Y(double row) => Math.Round(1 + (row * Row), 1);

    private static double Middle(LayerPlace place) => Y(place.Row) + (BoxHeight / 2.0);
}

/// <summary>A box with its words.</summary>
internal sealed record LineageBox(LineageNode Node, int X, double Y, string Label);
