using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// Cuts the sorted term lists into pieces: the keys front-coded, then the lists as one run of bits. A piece ends where
/// the text that parts it from the next is shortest, since the manifest carries all these texts.
/// </summary>
internal static class TermPieces
{
    /// <summary>The pieces, and for each the shortest text that is above every key before it and not above its first.</summary>
    public static (List<byte[]> Pieces, List<string> Bounds) Write(TermList[] terms, int documents, int most, int[] order)
    {
        // All lists, one after the other; then each piece takes its stretch.
        var all = new BitWriter();
        var ends = Array.ConvertAll(terms, term =>
        {
            TermCoder.Write(all, term, documents, order);
            return all.Length;
        });
        var lists = all.Close();
        var bits = new BitWriter();
        var head = new StringBuilder();
        var pieces = new List<byte[]>();
        var bounds = new List<string>();
        for (var first = 0; first < terms.Length;)
        {
            var end = End(terms, ends, first, most);
            bounds.Add(first == 0 ? "" : terms[first].Key[..(Shared(terms[first - 1].Key, terms[first].Key) + 1)]);
            head.Clear();
            for (var i = first; i < end; i++)
            {
                FrontCoding.Append(head, i == first ? "" : terms[i - 1].Key, terms[i].Key);
            }

            bits.Copy(lists, first == 0 ? 0 : ends[first - 1], ends[end - 1]);
            pieces.Add(Pieces.Seal([(byte)(head.Length >> 8), (byte)head.Length, .. Encoding.ASCII.GetBytes(head.ToString()), .. bits.Close()]));
            first = end;
        }

        return (pieces, bounds);
    }

    /// <summary>Behind the last term of a piece. The size of its keys is written in two bytes, far above any piece.</summary>
    private static int End(TermList[] terms, long[] ends, int first, int most)
    {
        long used = 0;
        var best = first + 1;
        var least = int.MaxValue;
        for (var i = first; i < terms.Length; i++)
        {
            var shared = i == 0 ? 0 : Shared(terms[i - 1].Key, terms[i].Key);
            if (i > first && used > most * 4L && shared <= least)
            {
                least = shared;
                best = i;
            }

            used += ends[i] - (i == 0 ? 0 : ends[i - 1]) + (8 * (terms[i].Key.Length - shared + 1));
            if (i > first && used > most * 8L)
            {
                return least < int.MaxValue ? best : i;
            }
        }

        return terms.Length;
    }

    private static int Shared(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return i;
    }
}
