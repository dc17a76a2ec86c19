using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>Turns what the indexers wrote, document by document, into lists by key.</summary>
internal static class Inverter
{
    /// <summary>The lists in ordinal order of their keys; parts hold consecutive documents.</summary>
    public static TermList[] Lists(DocumentIndexer[] parts, IReadOnlyDictionary<string, uint> marks)
    {
        var keys = parts.SelectMany(part => part.Keys).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            numbers[key] = numbers.Count;
        }

        // Where each list begins, then where each part writes its share of it.
        var starts = new int[keys.Length + 1];
        var writes = Array.ConvertAll(parts, part => part.Keys.Select(key => numbers[key]).ToArray());
        foreach (var (part, slots) in parts.Zip(writes))
        {
            for (var slot = 0; slot < slots.Length; slot++)
            {
                starts[slots[slot] + 1] += part.Having[slot];
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.ToArray();
        foreach (var (part, slots) in parts.Zip(writes))
        {
            for (var slot = 0; slot < slots.Length; slot++)
            {
                ref var place = ref next[slots[slot]];
                slots[slot] = place;
                place += part.Having[slot];
            }
        }

        var documents = new int[starts[^1]];
        var levels = new byte[starts[^1]];
        var impact = new Impact([.. parts.SelectMany(part => part.Lengths)]);
        Parallel.For(0, parts.Length, i => Write(parts[i], writes[i], parts.Take(i).Sum(part => part.Lengths.Count), impact, documents, levels));
        return [.. keys.Select((key, i) => new TermList(
            key, documents.AsMemory(starts[i]..starts[i + 1]), levels.AsMemory(starts[i]..starts[i + 1]), Marks(marks.GetValueOrDefault(key))))];
    }

    /// <summary>The numbers of the bits that are set.</summary>
    private static int[] Marks(uint set)
    {
        var marks = new int[BitOperations.PopCount(set)];
        for (var i = 0; i < marks.Length; i++, set &= set - 1)
        {
            marks[i] = BitOperations.TrailingZeroCount(set);
        }

        return marks;
    }

    private static void Write(DocumentIndexer part, int[] next, int document, Impact impact, int[] documents, byte[] levels)
    {
        var (at, left) = (0, part.Sizes.Count > 0 ? part.Sizes[0] : 0);
        foreach (var block in part.Postings)
        {
            foreach (var (slot, counts) in block.Span)
            {
                while (left == 0)
                {
                    left = part.Sizes[++at];
                    document++;
                }

                left--;
                var place = next[slot]++;
                documents[place] = document;
                levels[place] = impact.Level(document, counts);
            }
        }
    }
}
