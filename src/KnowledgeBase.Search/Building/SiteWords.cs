using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>Joins the word lists of the project with the terms and places of a site.</summary>
internal static class SiteWords
{
    private static readonly (string Prefix, char Kind)[] Kinds =
        [("kota ", 'k'), ("kabupaten ", 'a'), ("kab ", 'a'), ("provinsi ", 'p')];

    /// <summary>The lists for an index.</summary>
    public static WordData Join(SiteTerms terms, IReadOnlyList<SearchDocument> documents)
    {
        var standard = WordData.Standard;
        var sets = terms.Synonyms
            .Select(set => string.Join('|', set.Expressions.Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)))
            .Where(line => line.Contains('|', StringComparison.Ordinal));
        return standard with { Lines = WordData.Sorted(standard.Lines.Concat(sets.Select(set => "@||" + set)).Concat(Places(terms, documents))) };
    }

    /// <summary>The name of a place without its kind, and the kind.</summary>
    public static (string Name, char Kind) Place(string region)
    {
        var plain = Plain(region);
        foreach (var (prefix, kind) in Kinds)
        {
            if (plain.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (plain[prefix.Length..], kind);
            }
        }

        return (plain, 'p');
    }

    /// <summary>Letters and digits with single spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder();
        foreach (var c in text)
        {
            var folded = Letters.Fold(c);
            if (folded == Letters.Break ? plain.Length > 0 && plain[^1] != ' ' : folded != Letters.Nothing)
            {
                plain.Append(folded);
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static IEnumerable<string> Places(SiteTerms terms, IReadOnlyList<SearchDocument> documents)
    {
        var places = new SortedDictionary<string, (SortedSet<char> Kinds, SortedSet<string> Names)>(StringComparer.Ordinal);
        var regions = documents.Select(document => document.Facets)
            .SelectMany(facets => facets.VisitorRegions.Append(facets.Region).Append(facets.HostRegion).Append(facets.Province))
            .OfType<string>().Distinct(StringComparer.Ordinal).Select(region => new RegionTerm(region, []));
        foreach (var region in terms.Regions.Concat(regions))
        {
            var (name, kind) = Place(region.Name);
            if (name.Length < 3 || name == "nasional")
            {
                continue;
            }

            if (!places.TryGetValue(name, out var place))
            {
                places[name] = place = (new SortedSet<char>(), new SortedSet<string>(StringComparer.Ordinal));
            }

            place.Kinds.Add(kind);
            place.Names.UnionWith(region.Aliases.Select(Plain).Where(alias => alias.Length > 1 && alias != name));
        }

        foreach (var line in WordData.PlaceNames.Select(line => line.Split('|')))
        {
            if (places.TryGetValue(line[0], out var place))
            {
                place.Names.UnionWith(line.Skip(1).Where(other => !places.ContainsKey(other)));
            }
        }

        return places.Select(place => string.Join('|', ["&", string.Concat(place.Value.Kinds), place.Key, .. place.Value.Names]));
    }
}
