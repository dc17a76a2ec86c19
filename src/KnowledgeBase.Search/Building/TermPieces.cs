using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// Cuts the sorted term lists into pieces: the keys front-coded, then the lists as one run of bits. A piece ends where
/// the text that parts it from the next is shortest, since the manifest carries all these texts.
/// </summary>
internal static class TermPieces
{
    /// <summary>The pieces, and for each the shortest text that is above every key before it and not above its first.</summary>
    public static (byte[][] Pieces, List<string> Bounds) Write(TermList[] terms, int documents, int most, int[] order)
    {
        var lists = new CodedLists(terms, documents, order);
        var firsts = new List<int>();
        for (var first = 0; first < terms.Length; first = End(terms, lists.Ends, first, most))
        {
            firsts.Add(first);
        }

        var pieces = new byte[firsts.Count][];
        Parallel.For(0, pieces.Length, () => new BitWriter(), (piece, _, bits) =>
        {
            var (first, end) = (firsts[piece], piece + 1 < firsts.Count ? firsts[piece + 1] : terms.Length);
            var head = new StringBuilder();
            for (var i = first; i < end; i++)
            {
                FrontCoding.Append(head, i == first ? "" : terms[i - 1].Key, terms[i].Key);
            }

            lists.Copy(bits, first, end);
            pieces[piece] = Pieces.Seal([(byte)(head.Length >> 8), (byte)head.Length, .. Encoding.ASCII.GetBytes(head.ToString()), .. bits.Close()]);
            return bits;
        }, _ => { });
        return (pieces, firsts.ConvertAll(first => first == 0 ? "" : terms[first].Key[..(Shared(terms[first - 1].Key, terms[first].Key) + 1)]));
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

    /// <summary>All lists as bits, one behind the other, by stretches that threads coded each for itself.</summary>
    private sealed class CodedLists
    {
        private readonly Stretch[] stretches;
        private readonly byte[][] coded;

        public CodedLists(TermList[] terms, int documents, int[] order)
        {
            stretches = Stretch.OfEach(2048, terms.Length);
            coded = new byte[stretches.Length][];
            Ends = new long[terms.Length];
            Parallel.For(0, stretches.Length, stretch =>
            {
                var bits = new BitWriter();
                for (var i = stretches[stretch].From; i < stretches[stretch].To; i++)
                {
                    TermCoder.Write(bits, terms[i], documents, order);
                    Ends[i] = bits.Length;
                }

                coded[stretch] = bits.Close();
            });
            for (var stretch = 1; stretch < stretches.Length; stretch++)
            {
                var before = Begin(stretches[stretch].From);
                for (var i = stretches[stretch].From; i < stretches[stretch].To; i++)
                {
                    Ends[i] += before;
                }
            }
        }

        /// <summary>By list: the bits up to its end.</summary>
        public long[] Ends { get; }

        /// <summary>Writes lists, from one to behind another.</summary>
        public void Copy(BitWriter to, int first, int end)
        {
            for (var stretch = Array.FindIndex(stretches, s => first < s.To); first < end; stretch++)
            {
                var (begin, stop) = (Begin(stretches[stretch].From), Math.Min(end, stretches[stretch].To));
                to.Copy(coded[stretch], Begin(first) - begin, Ends[stop - 1] - begin);
                first = stop;
            }
        }

        private long Begin(int list) => list == 0 ? 0 : Ends[list - 1];
    }
}
