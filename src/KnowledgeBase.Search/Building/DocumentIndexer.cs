using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>How often a key stands in the fields of a document.</summary>
internal struct FieldCounts
{
    /// <summary>Counts in title, headings, places, lead and body.</summary>
    public ushort Title, Headings, Places, Lead, Body;
}

/// <summary>A document that has a key.</summary>
internal readonly record struct Posting(int Document, FieldCounts Counts);

/// <summary>The keys of some consecutive documents, and the forms they were met in. Work of one thread.</summary>
internal sealed class DocumentIndexer(Lexicon lexicon)
{
    /// <summary>Number of fields.</summary>
    public const int Fields = 5;

    private readonly Analyzer analyzer = new(lexicon);
    private readonly Dictionary<string, int> current = new(StringComparer.Ordinal);
    private readonly List<(string Key, FieldCounts Counts)> counts = [];

    /// <summary>Documents of each key, in order.</summary>
    public Dictionary<string, List<Posting>> Postings { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each word was met.</summary>
    public Dictionary<Word, int> Forms { get; } = [];

    /// <summary>Words in each field of each document.</summary>
    public Dictionary<int, int[]> Lengths { get; } = [];

    /// <summary>Indexes a document under its number.</summary>
    public void Add(int number, SearchDocument document)
    {
        current.Clear();
        counts.Clear();
        var lengths = new int[Fields];
        Lengths[number] = lengths;
        lengths[0] = Text(document.Title, 0);
        lengths[1] = Text(string.Join(" . ", document.Headings), 1);
        lengths[3] = Text(document.Lead, 3);
        lengths[4] = Text(document.Body, 4);
        foreach (var place in document.Facets.VisitorRegions.Append(document.Facets.Region).Append(document.Facets.HostRegion).Append(document.Facets.Province))
        {
            lengths[2] += place is null ? 0 : Text(place, 2);
        }

        Identity(document.Facets);
        foreach (var (key, count) in counts)
        {
            if (!Postings.TryGetValue(key, out var list))
            {
                Postings[key] = list = [];
            }

            list.Add(new Posting(number, count));
        }
    }

    private int Text(string text, int field)
    {
        analyzer.Run(text);
        foreach (var token in analyzer.Words)
        {
            Count(token.Key, field);
            if (!token.Word!.Number)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Forms, token.Word, out _)++;
            }

            foreach (var (set, _) in token.Word.Near)
            {
                Count(set, field);
            }
        }

        foreach (var token in analyzer.Extras)
        {
            // In the field of places the kind is part of the identity already.
            if (field != 2 || !token.Key.Contains(':', StringComparison.Ordinal))
            {
                Count(token.Key, field);
            }
        }

        return analyzer.Words.Count;
    }

    private void Identity(SearchFacets facets)
    {
        void Mark(string? region, char sign)
        {
            if (region is not null && SiteWords.Place(region) is var (name, kind) && lexicon.KindsOf('&' + name.Replace(' ', '_')) is not null)
            {
                Count('&' + name.Replace(' ', '_') + sign + (sign == '=' ? kind.ToString() : ""), 2);
            }
        }

        Mark(facets.Region, '=');
        Mark(facets.HostRegion, '>');
        foreach (var visitor in facets.VisitorRegions)
        {
            Mark(visitor, '<');
        }
    }

    private void Count(string key, int field)
    {
        if (!current.TryGetValue(key, out var at))
        {
            current[key] = at = counts.Count;
            counts.Add((key, default));
        }

        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(counts)[at].Counts;
        ref var one = ref count.Body;
        switch (field)
        {
            case 0: one = ref count.Title; break;
            case 1: one = ref count.Headings; break;
            case 2: one = ref count.Places; break;
            case 3: one = ref count.Lead; break;
        }

        if (one < ushort.MaxValue)
        {
            one++;
        }
    }
}
