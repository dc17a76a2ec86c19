using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>How often a key stands in the fields of a document.</summary>
internal struct FieldCounts
{
    /// <summary>Counts in title, headings, places, lead and body.</summary>
    public ushort Title, Headings, Places, Lead, Body;
}

/// <summary>A key by its slot, and its counts in a document.</summary>
internal readonly record struct Posting(int Slot, FieldCounts Counts);

/// <summary>
/// The keys of some consecutive documents, and the forms they were met in. Work of one thread. Postings are written
/// one after the other, document by document: sorting them by key afterwards is cheaper than a list for each key.
/// </summary>
internal sealed class DocumentIndexer(Lexicon lexicon)
{
    /// <summary>Number of fields.</summary>
    public const int Fields = 5;

    private const int BlockPostings = 1 << 14;
    private readonly Analyzer analyzer = new(lexicon);
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<int> used = [];
    private readonly List<Posting[]> blocks = [];
    private (int Document, FieldCounts Counts)[] counts = new (int, FieldCounts)[1024];
    private int written;

    /// <summary>Keys in the order they were met.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>How many documents have each key.</summary>
    public List<int> Having { get; } = [];

    /// <summary>How many postings each document has, in order.</summary>
    public List<int> Sizes { get; } = [];

    /// <summary>All postings, in the order of documents.</summary>
    public IEnumerable<ReadOnlyMemory<Posting>> Postings =>
        blocks.Select((block, i) => new ReadOnlyMemory<Posting>(block, 0, Math.Min(BlockPostings, written - (i * BlockPostings))));

    /// <summary>The words met.</summary>
    public IEnumerable<Word> Forms => analyzer.Table.Words.Where(word => word.Met > 0);

    /// <summary>Words in each field of each document, in order.</summary>
    public List<int[]> Lengths { get; } = [];

    /// <summary>Indexes the next document.</summary>
    public void Add(SearchDocument document)
    {
        var lengths = new int[Fields];
        Lengths.Add(lengths);
        lengths[0] = Text(document.Title, 0);
        lengths[1] = Text(string.Join(" . ", document.Headings), 1);
        lengths[3] = Text(document.Lead, 3);
        using (var body = document.Body.Read())
        {
            lengths[4] = Text(body.Text, 4);
        }

        foreach (var place in document.Facets.VisitorRegions.Append(document.Facets.Region).Append(document.Facets.HostRegion).Append(document.Facets.Province))
        {
            lengths[2] += place is null ? 0 : Text(place, 2);
        }

        Identity(document.Facets);
        Sizes.Add(used.Count);
        foreach (var slot in used)
        {
            if (written == blocks.Count * BlockPostings)
            {
                blocks.Add(new Posting[BlockPostings]);
            }

            blocks[^1][written++ % BlockPostings] = new Posting(slot, counts[slot].Counts);
            Having[slot]++;
        }

        used.Clear();
    }

    private int Text(ReadOnlySpan<char> text, int field)
    {
        analyzer.Run(text);
        foreach (ref readonly var run in analyzer.Found)
        {
            var word = run.Word;
            if (word.Slot < 0)
            {
                word.Slot = Slot(word.Key);
                if (word.Near.Count > 0)
                {
                    word.Meaning.NearSlots = [.. word.Near.Select(set => Slot(set.Key))];
                }
            }

            word.Met += word.Number ? 0 : 1;
            Count(word.Slot, field);
            foreach (var slot in word.Meaning.NearSlots)
            {
                Count(slot, field);
            }
        }

        foreach (var token in analyzer.Extras)
        {
            // In the field of places the kind is part of the identity already.
            if (field != 2 || !token.Key.Contains(':', StringComparison.Ordinal))
            {
                Count(Slot(token.Key), field);
            }
        }

        return analyzer.Found.Length;
    }

    private void Identity(SearchFacets facets)
    {
        void Mark(string? region, char sign)
        {
            if (region is not null && SiteWords.Place(region) is var (name, kind) && lexicon.KindsOf('&' + name.Replace(' ', '_')) is not null)
            {
                Count(Slot('&' + name.Replace(' ', '_') + sign + (sign == '=' ? kind.ToString() : "")), 2);
            }
        }

        Mark(facets.Region, '=');
        Mark(facets.HostRegion, '>');
        foreach (var visitor in facets.VisitorRegions)
        {
            Mark(visitor, '<');
        }
    }

    private int Slot(string key)
    {
        if (!slots.TryGetValue(key, out var slot))
        {
            slots[key] = slot = Keys.Count;
            Keys.Add(key);
            Having.Add(0);
            if (slot == counts.Length)
            {
                Array.Resize(ref counts, slot * 2);
            }
        }

        return slot;
    }

    private void Count(int slot, int field)
    {
        // Documents count from 1 here, so that what was never used differs from each.
        ref var place = ref counts[slot];
        if (place.Document != Lengths.Count)
        {
            place = (Lengths.Count, default);
            used.Add(slot);
        }

        ref var count = ref place.Counts;
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
