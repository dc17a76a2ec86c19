namespace KnowledgeBase.Search.Building;

/// <summary>The values of each facet with the documents that have them; fetched only when somebody filters.</summary>
internal static class FacetPieces
{
    private static readonly (decimal Below, string Band)[] Bands =
    [
        (500_000_000m, "0-500jt"), (1_000_000_000m, "500jt-1m"), (5_000_000_000m, "1m-5m"), (20_000_000_000m, "5m-20m"),
    ];

    /// <summary>Name and piece of each facet that any document has.</summary>
    public static IEnumerable<(string Name, byte[] Piece)> Write(IReadOnlyList<SearchDocument> documents)
    {
        (string Name, Func<SearchDocument, IEnumerable<string?>> Values)[] facets =
        [
            ("kind", document => [document.Kind]),
            ("region", document => document.Facets.VisitorRegions.Append(document.Facets.Region).Append(document.Facets.HostRegion)),
            ("province", document => [document.Facets.Province]),
            ("year", document => [document.Facets.Year?.ToString()]),
            ("budget", document => [Band(document.Facets.Budget)]),
            ("building", document => [document.Facets.Building]),
        ];
        foreach (var (name, values) in facets)
        {
            var found = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
            for (var number = 0; number < documents.Count; number++)
            {
                foreach (var value in values(documents[number]).OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal))
                {
                    if (!found.TryGetValue(value, out var list))
                    {
                        found[value] = list = [];
                    }

                    list.Add(number);
                }
            }

            if (found.Count > 0)
            {
                yield return (name, Piece(found));
            }
        }
    }

    private static string? Band(decimal? budget) =>
        budget is not { } amount ? null : Bands.Where(band => amount < band.Below).Select(band => band.Band).FirstOrDefault("20m-");

    private static byte[] Piece(SortedDictionary<string, List<int>> values) => Pieces.Seal(JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (value, documents) in values)
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
