using System.Buffers;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Building;

/// <summary>Counts the words of documents, one after the other. Work of one thread.</summary>
internal sealed class WordCounter(Lexicon lexicon)
{
    private readonly Analyzer analyzer = new(lexicon);
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<int> used = [];
    // By the number of a word in the analyser's table: one more than its unit, 0 for what was not met yet.
    private int[] byWord = new int[1024];
    private readonly ArrayBufferWriter<byte> output = new();
    // Of the words of one text.
    private int[] units = new int[256];
    private (int Document, FieldCounts Counts)[] counts = new (int, FieldCounts)[1024];
    private int document;

    /// <summary>What was counted so far.</summary>
    public UnitTable Units { get; } = new();

    /// <summary>Counts a document.</summary>
    /// <param name="of">All of it but its text.</param>
    /// <param name="text">Its text.</param>
    /// <param name="beginning">What its card shows of the text.</param>
    public CountedDocument Count(SearchDocument of, SearchText text, string beginning)
    {
        // Documents count from 1 here, so that what was never used differs from each.
        document++;
        used.Clear();
        Span<int> lengths = stackalloc int[Field.Count];
        lengths[Field.Title] = Text(of.Title, Field.Title);
        lengths[Field.Headings] = Text(string.Join(" . ", text.Headings), Field.Headings);
        lengths[Field.Lead] = Text(text.Lead, Field.Lead);
        using (var body = text.Body.Read())
        {
            lengths[Field.Body] = Text(body.Text, Field.Body);
        }

        lengths[Field.Places] = 0;
        foreach (var place in of.Facets.VisitorRegions.Append(of.Facets.Region).Append(of.Facets.HostRegion).Append(of.Facets.Province))
        {
            lengths[Field.Places] += place is null ? 0 : Text(place, Field.Places);
        }

        Identity(of.Facets);
        output.ResetWrittenCount();
        CountedDocument.WriteHead(output, CardPieces.Card(of, beginning), lengths);
        foreach (var unit in used)
        {
            CountedDocument.Write(output, unit, counts[unit].Counts);
        }

        return new CountedDocument(Units, output.WrittenSpan.ToArray());
    }

    private int Text(ReadOnlySpan<char> text, int field)
    {
        analyzer.Run(text);
        var found = analyzer.Found;
        if (found.Length > units.Length)
        {
            Array.Resize(ref units, found.Length * 2);
        }

        // One after the other, for the same reason as when words are looked up: each looks into a large table of its own.
        for (var i = 0; i < found.Length; i++)
        {
            units[i] = OfWord(found[i].Mark.Number);
        }

        foreach (var unit in units.AsSpan(0, found.Length))
        {
            Count(unit, field);
        }

        foreach (var token in analyzer.Extras)
        {
            // In the field of places the kind is part of the identity already.
            if (field != Field.Places || !token.Key.Contains(':', StringComparison.Ordinal))
            {
                Count(OfKey(token.Key), field);
            }
        }

        return found.Length;
    }

    private void Identity(SearchFacets facets)
    {
        void Mark(string? region, char sign)
        {
            if (region is not null && SiteWords.Place(region) is var (name, kind) && lexicon.KindsOf('&' + name.Replace(' ', '_')) is not null)
            {
                Count(OfKey('&' + name.Replace(' ', '_') + sign + (sign == '=' ? kind.ToString() : "")), Field.Places);
            }
        }

        Mark(facets.Region, '=');
        Mark(facets.HostRegion, '>');
        foreach (var visitor in facets.VisitorRegions)
        {
            Mark(visitor, '<');
        }
    }

    private int OfWord(int number)
    {
        if (number >= byWord.Length)
        {
            Array.Resize(ref byWord, Math.Max(number + 1, byWord.Length * 2));
        }

        ref var unit = ref byWord[number];
        if (unit == 0)
        {
            var word = analyzer.Table[number];
            unit = Add(new Unit(word.Number ? null : word.Text, word.Key, [.. word.Near.Select(set => set.Key)])) + 1;
        }

        return unit - 1;
    }

    private int OfKey(string key)
    {
        if (!byKey.TryGetValue(key, out var unit))
        {
            byKey[key] = unit = Add(new Unit(null, key, []));
        }

        return unit;
    }

    private int Add(Unit unit)
    {
        if (Units.Count == counts.Length)
        {
            Array.Resize(ref counts, counts.Length * 2);
        }

        return Units.Add(unit);
    }

    private void Count(int unit, int field)
    {
        ref var place = ref counts[unit];
        if (place.Document != document)
        {
            place = (document, default);
            used.Add(unit);
        }

        place.Counts.Add(field);
    }
}
