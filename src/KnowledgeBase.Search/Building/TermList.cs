using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>A key with its documents, their levels, and the marks of its forms.</summary>
internal sealed record TermList(string Key, ReadOnlyMemory<Posting> Postings, int[] Forms)
{
    /// <summary>How many documents have the key.</summary>
    public int Count => Postings.Length;
}

/// <summary>A document that has a key, and how much it is about it. One number: millions are written, each to another place.</summary>
internal readonly record struct Posting
{
    private const int LevelBits = 3;
    private readonly int both;

    public Posting(int document, int level) => both = (document << LevelBits) | level;

    public int Document => both >> LevelBits;

    public int Level => both & ((1 << LevelBits) - 1);
}

/// <summary>Writes term lists as bits.</summary>
internal static class TermCoder
{
    /// <summary>Writes a list. <paramref name="order"/> is the order of levels for short lists.</summary>
    public static void Write(BitWriter bits, TermList term, int documents, int[] order)
    {
        var postings = term.Postings.Span;
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
            low = Best(postings);
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
        foreach (var posting in postings)
        {
            bits.Rice(posting.Document - previous - 1, low);
            previous = posting.Document;
            var place = rank[posting.Level];
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
            foreach (var posting in term.Postings.Span)
            {
                frequency[posting.Level]++;
            }
        }

        int[] order = [0, 1, 2, 3, 4, 5, 6, 7];
        Array.Sort(order, (a, b) => frequency[a] != frequency[b] ? frequency[b].CompareTo(frequency[a]) : a - b);
        return order;
    }

    /// <summary>The Rice parameter that takes the fewest bits.</summary>
    private static int Best(ReadOnlySpan<Posting> postings)
    {
        // The best lies close to the mean gap.
        var middle = BitOperations.Log2((uint)(postings[^1].Document / postings.Length) + 1);
        var best = 0;
        var least = long.MaxValue;
        for (var low = Math.Max(0, middle - 3); low < middle + 3; low++)
        {
            var bits = (long)postings.Length * (low + 1);
            var previous = -1;
            foreach (var posting in postings)
            {
                bits += (posting.Document - previous - 1) >> low;
                previous = posting.Document;
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
