using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>A key with its documents and their levels.</summary>
/// <param name="Key">The key.</param>
/// <param name="Postings">Documents, ascending.</param>
/// <param name="Forms">Bit set of the marks of its forms: a mark has five bits, so that all marks are the bits of one number.</param>
internal sealed record TermList(string Key, ReadOnlyMemory<Posting> Postings, uint Forms)
{
    /// <summary>The first character of a key of near meaning.</summary>
    public const char Near = '~';

    /// <summary>Whether the list of a key is written: a set of near meaning that most pages have tells nothing apart.</summary>
    public static bool IsWritten(string key, int count, int documents) => count > 0 && (key[0] != Near || count * 2 <= documents);

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
        bits.Gamma(BitOperations.PopCount(term.Forms) + 1);
        for (var forms = term.Forms; forms != 0; forms &= forms - 1)
        {
            bits.Bits((uint)BitOperations.TrailingZeroCount(forms), Pieces.FormBits);
        }

        var low = Pieces.Parameter(documents, count);
        if (count > Pieces.ShortList)
        {
            low = Best(postings);
            bits.Bits((uint)low, 5);
            var frequency = new long[Pieces.Levels];
            Add(frequency, postings);
            order = Order(frequency);
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

    /// <summary>Adds how often each level stands in a list, or takes it away.</summary>
    public static void Add(long[] frequency, ReadOnlySpan<Posting> postings, int sign = 1)
    {
        foreach (var posting in postings)
        {
            frequency[posting.Level] += sign;
        }
    }

    /// <summary>Levels, the most frequent first.</summary>
    public static int[] Order(long[] frequency)
    {
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
