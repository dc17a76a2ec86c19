using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>A key with its documents, their levels, and the marks of its forms.</summary>
internal sealed record TermList(string Key, ReadOnlyMemory<int> Documents, ReadOnlyMemory<byte> Levels, int[] Forms)
{
    /// <summary>How many documents have the key.</summary>
    public int Count => Documents.Length;
}

/// <summary>Writes term lists as bits.</summary>
internal static class TermCoder
{
    /// <summary>Writes a list. <paramref name="order"/> is the order of levels for short lists.</summary>
    public static void Write(BitWriter bits, TermList term, int documents, int[] order)
    {
        var documentsOf = term.Documents.Span;
        var levels = term.Levels.Span;
        var count = term.Count;
        bits.Gamma(count);
        bits.Gamma(term.Forms.Length + 1);
        foreach (var form in term.Forms)
        {
            bits.Bits((uint)form, Pieces.FormBits);
        }

        var low = Pieces.Parameter(documents, count);
        if (count > Pieces.ShortList)
        {
            low = Best(documentsOf);
            bits.Bits((uint)low, 5);
            order = Order([term]);
            for (var i = 0; i < Pieces.Levels; i++)
            {
                bits.Bits((uint)order[i], 3);
            }
        }

        Span<int> rank = stackalloc int[Pieces.Levels];
        for (var i = 0; i < rank.Length; i++)
        {
            rank[order[i]] = i;
        }

        var previous = -1;
        for (var i = 0; i < count; i++)
        {
            bits.Rice(documentsOf[i] - previous - 1, low);
            previous = documentsOf[i];
            var place = rank[levels[i]];
            if (place < Pieces.Levels - 1)
            {
                bits.Unary(place);
            }
            else
            {
                bits.Bits(127, place);
            }
        }
    }

    /// <summary>Levels, the most frequent first.</summary>
    public static int[] Order(IEnumerable<TermList> terms)
    {
        var frequency = new long[Pieces.Levels];
        foreach (var term in terms)
        {
            foreach (var level in term.Levels.Span)
            {
                frequency[level]++;
            }
        }

        int[] order = [0, 1, 2, 3, 4, 5, 6, 7];
        Array.Sort(order, (a, b) => frequency[a] != frequency[b] ? frequency[b].CompareTo(frequency[a]) : a - b);
        return order;
    }

    /// <summary>The Rice parameter that takes the fewest bits.</summary>
    private static int Best(ReadOnlySpan<int> documents)
    {
        // The best lies close to the mean gap.
        var middle = BitOperations.Log2((uint)(documents[^1] / documents.Length) + 1);
        var best = 0;
        var least = long.MaxValue;
        for (var low = Math.Max(0, middle - 3); low < middle + 3; low++)
        {
            var bits = (long)documents.Length * (low + 1);
            var previous = -1;
            foreach (var document in documents)
            {
                bits += (document - previous - 1) >> low;
                previous = document;
            }

            if (bits < least)
            {
                least = bits;
                best = low;
            }
        }

        return best;
    }
}
