using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Building;

/// <summary>The values of each facet with the documents that have them; fetched only when somebody filters.</summary>
internal static class FacetPieces
{
    private static readonly (decimal Below, string Band)[] Bands =
    [
        (500_000_000m, "0-500jt"), (1_000_000_000m, "500jt-1m"), (5_000_000_000m, "1m-5m"), (20_000_000_000m, "5m-20m"),
    ];

    private static readonly (string Name, Action<SearchDocument, Action<string?>> Give)[] Facets =
    [
        ("kind", (document, take) => take(document.Kind)),
        ("region", (document, take) =>
        {
            foreach (var visitor in document.Facets.VisitorRegions)
            {
                take(visitor);
            }

            take(document.Facets.Region);
            take(document.Facets.HostRegion);
        }),
        ("province", (document, take) => take(document.Facets.Province)),
        ("year", (document, take) => take(document.Facets.Year?.ToString())),
        ("budget", (document, take) => take(Band(document.Facets.Budget))),
        ("building", (document, take) => take(document.Facets.Building)),
    ];

    /// <summary>Name and piece of each facet that any document has.</summary>
    public static IEnumerable<(string Name, byte[] Piece)> Write(IReadOnlyList<SearchDocument> documents)
    {
        foreach (var (name, give) in Facets)
        {
            var found = Values(documents, give);
            if (found.Count > 0)
            {
                yield return (name, Piece(found));
            }
        }
    }

    /// <summary>The documents that have each value, ascending.</summary>
    private static Dictionary<string, List<int>> Values(IReadOnlyList<SearchDocument> documents, Action<SearchDocument, Action<string?>> give)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        for (; number < documents.Count; number++)
        {
            give(documents[number], Take);
        }

        return found;

        void Take(string? value)
        {
            if (string.IsNullOrEmpty(value))
            {
                return;
            }

            var list = CollectionsMarshal.GetValueRefOrAddDefault(found, value, out _) ??= [];
            if (list.Count == 0 || list[^1] != number)
            {
                list.Add(number);
            }
        }
    }

    private static string? Band(decimal? budget) =>
        budget is not { } amount ? null : Bands.Where(band => amount < band.Below).Select(band => band.Band).FirstOrDefault("20m-");

    private static byte[] Piece(Dictionary<string, List<int>> values) => Pieces.Seal(JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (value, documents) in values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray();
            json.WriteStringValue(value);
            var previous = -1;
            foreach (var document in documents)
            {
                json.WriteNumberValue(document - previous - 1);
                previous = document;
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }));
}
