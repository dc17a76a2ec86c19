using System.Text;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Site.Matching;

/// <summary>The country's 38 provinces and 514 kabupaten and kota, read from <c>Data/regions.csv</c>; its origin and licence stand in <c>Data/NOTICE.md</c>.</summary>
public static class PlaceList
{
    private static readonly IReadOnlyList<Place> Everything = Read();

    /// <summary>The provinces by code.</summary>
    public static IReadOnlyList<Place> Provinces { get; } = [.. Everything.Where(p => p.Kind.Code == "province")];

    /// <summary>The kabupaten and kota by code.</summary>
    public static IReadOnlyList<Place> Regions { get; } = [.. Everything.Where(p => p.Kind.Code != "province")];

    private static List<Place> Read()
    {
        using var stream = typeof(PlaceList).Assembly.GetManifestResourceStream("Matching/regions.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.TrimEnd('\r').Split(','))
            .Select(f => new Place(f[0], f[3], Vocabularies.RegionKinds[f[1]], Vocabularies.Islands[f[2]]))];
    }
}
