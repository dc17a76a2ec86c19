using System.Buffers;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// Cuts the sorted, finished lists into pieces: the keys front-coded, then the lists as one run of bits. A piece ends where
/// the text that parts it from the next is shortest, since the manifest carries all these texts.
/// </summary>
internal static class TermPieces
{
    /// <summary>The pieces, and for each the shortest text that is above every key before it and not above its first.</summary>
    public static (byte[][] Pieces, List<string> Bounds) Write(CodedList[] lists, int most)
    {
        var firsts = new List<int>();
        for (var first = 0; first < lists.Length; first = End(lists, first, most))
        {
            firsts.Add(first);
        }

        var pieces = new byte[firsts.Count][];
        Parallel.For(0, pieces.Length, () => (Head: new StringBuilder(), Bits: new BitWriter(), Bytes: new ArrayBufferWriter<byte>()), (piece, _, own) =>
        {
            var (first, end) = (firsts[piece], piece + 1 < firsts.Count ? firsts[piece + 1] : lists.Length);
            var (head, bits, bytes) = own;
            head.Clear();
            bytes.ResetWrittenCount();
            for (var i = first; i < end; i++)
            {
                FrontCoding.Append(head, i == first ? "" : lists[i - 1].Key, lists[i].Key);
                bits.Copy(lists[i].Bits.Span, lists[i].First, lists[i].End);
            }

            bytes.Write([(byte)(head.Length >> 8), (byte)head.Length]);
            foreach (var part in head.GetChunks())
            {
                Encoding.ASCII.GetBytes(part.Span, bytes);
            }

            bits.Close(bytes);
            pieces[piece] = Pieces.Seal(bytes.WrittenSpan);
            return own;
        }, _ => { });
        return (pieces, firsts.ConvertAll(first => first == 0 ? "" : lists[first].Key[..(Shared(lists[first - 1].Key, lists[first].Key) + 1)]));
    }

    /// <summary>Behind the last term of a piece. The size of its keys is written in two bytes, far above any piece.</summary>
    private static int End(CodedList[] lists, int first, int most)
    {
        long used = 0;
        var best = first + 1;
        var least = int.MaxValue;
        for (var i = first; i < lists.Length; i++)
        {
            var shared = i == 0 ? 0 : Shared(lists[i - 1].Key, lists[i].Key);
            if (i > first && used > most * 4L && shared <= least)
            {
                least = shared;
                best = i;
            }

            used += lists[i].End - lists[i].First + (8 * (lists[i].Key.Length - shared + 1));
            if (i > first && used > most * 8L)
            {
                return least < int.MaxValue ? best : i;
            }
        }

        return lists.Length;
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
