namespace KnowledgeBase.Search.Building;

/// <summary>A key with its documents, their levels, and the marks of its forms.</summary>
internal sealed record TermList(string Key, int[] Documents, byte[] Levels, int[] Forms);

/// <summary>Writes term lists as bits.</summary>
internal static class TermCoder
{
    /// <summary>Writes a list. <paramref name="order"/> is the order of levels for short lists.</summary>
    public static void Write(BitWriter bits, TermList term, int documents, int[] order)
    {
        var count = term.Documents.Length;
        bits.Gamma(count);
        bits.Gamma(term.Forms.Length + 1);
        foreach (var form in term.Forms)
        {
            bits.Bits(form, Pieces.FormBits);
        }

        var low = Pieces.Parameter(documents, count);
        if (count >= Pieces.OwnParameter)
        {
            low = Best(term.Documents);
            bits.Bits(low, 5);
        }

        if (count > Pieces.ShortList)
        {
            order = Order([term]);
            for (var i = 0; i < Pieces.Levels - 1; i++)
            {
                bits.Bits(order[i], 3);
            }
        }

        var rank = new int[Pieces.Levels];
        for (var i = 0; i < rank.Length; i++)
        {
            rank[order[i]] = i;
        }

        var previous = -1;
        for (var i = 0; i < count; i++)
        {
            bits.Rice(term.Documents[i] - previous - 1, low);
            previous = term.Documents[i];
            var place = rank[term.Levels[i]];
            bits.Bits((1 << place) - 1, place);
            if (place < Pieces.Levels - 1)
            {
                bits.Bits(0, 1);
            }
        }
    }

    /// <summary>Levels, the most frequent first.</summary>
    public static int[] Order(IEnumerable<TermList> terms)
    {
        var frequency = new long[Pieces.Levels];
        foreach (var level in terms.SelectMany(term => term.Levels))
        {
            frequency[level]++;
        }

        return [.. Enumerable.Range(0, Pieces.Levels).OrderByDescending(level => frequency[level]).ThenBy(level => level)];
    }

    /// <summary>The Rice parameter that takes the fewest bits.</summary>
    private static int Best(int[] documents)
    {
        var best = 0;
        var least = long.MaxValue;
        for (var low = 0; low < 24; low++)
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
