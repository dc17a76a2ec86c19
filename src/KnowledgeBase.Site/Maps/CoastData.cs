using System.Globalization;
using System.Text;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Maps;

/// <summary>The coast outlines that kb brings along. Where they come from stands in the file itself and in <c>docs/data.md</c>.</summary>
internal static class CoastData
{
    private static readonly Lazy<Coast> Read = new(() =>
    {
        using var stream = typeof(CoastData).Assembly.GetManifestResourceStream("Maps/coast.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ', 2)).ToDictionary(l => l[0], l => l[1].Trim());
        var window = lines["window"].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new Coast(new MapWindow(window[0], window[1], window[2], window[3]), (int)window[4], lines["indonesia"], lines["neighbours"]);
    });

    /// <summary>The outlines.</summary>
    public static Coast Coast => Read.Value;
}
