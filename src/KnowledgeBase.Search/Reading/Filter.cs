using System.Text.Json;

namespace KnowledgeBase.Search.Reading;

/// <summary>Keeps the results that have a wanted value of each filtered facet, and counts values.</summary>
internal sealed class Filter(Store store, Manifest manifest)
{
    /// <summary>The results left, and the counts of every facet if wanted. A facet counts as if it were not filtered itself.</summary>
    public (List<Hit> Hits, List<FacetCounts> Counts) Apply(List<Hit> hits, SearchOptions options)
    {
        var counts = new List<FacetCounts>();
        if (!options.CountFacets && options.Filters.Count == 0)
        {
            return (hits, counts);
        }

        var failures = new byte[manifest.Documents];
        var failed = new int[manifest.Documents];
        var values = new List<List<(string Value, List<int> Documents)>>();
        for (var facet = 0; facet < manifest.Facets.Length; facet++)
        {
            values.Add(Read(manifest.Facets[facet]));
            if (!options.Filters.TryGetValue(manifest.Facets[facet], out var wanted) || wanted.Count == 0)
            {
                continue;
            }

            var has = values[facet].Where(value => wanted.Contains(value.Value)).SelectMany(value => value.Documents).ToHashSet();
            foreach (var document in hits.Select(hit => hit.Document).Where(document => !has.Contains(document)))
            {
                failures[document]++;
                failed[document] = facet;
            }
        }

        if (options.CountFacets)
        {
            var found = hits.Select(hit => hit.Document).ToHashSet();
            for (var facet = 0; facet < values.Count; facet++)
            {
                int Count(List<int> documents) => documents.Count(document =>
                    found.Contains(document) && (failures[document] == 0 || (failures[document] == 1 && failed[document] == facet)));
                counts.Add(new FacetCounts(manifest.Facets[facet], [.. values[facet].Select(value => new FacetCount(value.Value, Count(value.Documents)))]));
            }
        }

        return ([.. hits.Where(hit => failures[hit.Document] == 0)], counts);
    }

    private List<(string Value, List<int> Documents)> Read(string facet)
    {
        var path = Pieces.FacetPath(store.Folder, facet);
        var values = new List<(string, List<int>)>();
        foreach (var row in store.Rows(path))
        {
            var documents = new List<int>();
            var document = -1L;
            foreach (var gap in row.Skip(1))
            {
                document += gap.ValueKind == JsonValueKind.Number && gap.TryGetInt32(out var step) && step >= 0 ? step + 1L : throw Store.Damaged(path);
                documents.Add(document < manifest.Documents ? (int)document : throw Store.Damaged(path));
            }

            values.Add((row.Length > 0 && row[0].ValueKind == JsonValueKind.String ? row[0].GetString()! : throw Store.Damaged(path), documents));
        }

        return values;
    }
}
