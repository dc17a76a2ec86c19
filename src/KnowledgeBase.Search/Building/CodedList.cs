using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Building;

/// <summary>A finished list: bits that only have to be copied.</summary>
/// <param name="Key">The key.</param>
/// <param name="Bits">Bytes in which the list stands among others.</param>
/// <param name="First">Its first bit.</param>
/// <param name="End">The bit behind its last.</param>
internal readonly record struct CodedList(string Key, ReadOnlyMemory<byte> Bits, int First, int End)
{
    /// <summary>Lists whose bits stand together: coded by one thread, and no large array.</summary>
    private const int Together = 2048;

    /// <summary>How many documents have the key.</summary>
    public int Count => new BitReader(Bits.Span, First).Gamma();

    /// <summary>Codes lists.</summary>
    public static CodedList[] Of(TermList[] terms, int documents, int[] order)
    {
        var lists = new CodedList[terms.Length];
        var stretches = Stretch.OfEach(Together, terms.Length);
        Parallel.ForEach(stretches, stretch => Code(terms.AsSpan(stretch.From..stretch.To), documents, order, lists.AsSpan(stretch.From..stretch.To)));
        return lists;
    }

    /// <summary>Codes lists one behind the other.</summary>
    public static void Code(ReadOnlySpan<TermList> terms, int documents, int[] order, Span<CodedList> lists)
    {
        var bits = new BitWriter();
        for (var i = 0; i < terms.Length; i++)
        {
            var first = (int)bits.Length;
            TermCoder.Write(bits, terms[i], documents, order);
            lists[i] = new CodedList(terms[i].Key, default, first, (int)bits.Length);
        }

        var bytes = bits.Close();
        foreach (ref var list in lists)
        {
            list = list with { Bits = bytes };
        }
    }

    /// <summary>The list as it was before it was coded.</summary>
    public TermList Open(int documents, int[] order)
    {
        var bits = new BitReader(Bits.Span, First);
        var term = TermPiece.List(ref bits, documents, order);
        var postings = new Posting[term.Documents.Length];
        for (var i = 0; i < postings.Length; i++)
        {
            postings[i] = new Posting(term.Documents[i], term.Levels[i]);
        }

        return new TermList(Key, postings, term.Forms);
    }

    /// <summary>Writes lists as <see cref="Of"/> coded them.</summary>
    public static void Write(BinaryWriter to, CodedList[] lists)
    {
        StoredBytes.Write(to, Array.ConvertAll(lists, list => list.Key));
        StoredNumbers.Write(to, Array.ConvertAll(lists, list => list.End));
        StoredBytes.Write(to, (lists.Length + Together - 1) / Together, stretch => lists[stretch * Together].Bits);
    }

    /// <summary>The lists that were written.</summary>
    public static CodedList[] Read(ReadOnlyMemory<byte> rest)
    {
        var (keys, ends, bits) = (new StoredBytes(ref rest), new StoredNumbers(ref rest), new StoredBytes(ref rest));
        var lists = new CodedList[keys.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new CodedList(keys.Text(i), bits[i / Together], i % Together == 0 ? 0 : ends[i - 1], ends[i]);
        }

        return lists;
    }
}
