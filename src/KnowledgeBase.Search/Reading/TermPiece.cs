using System.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>A term of the index as read.</summary>
/// <param name="Documents">Numbers of the documents, ascending.</param>
/// <param name="Levels">Their levels of impact.</param>
/// <param name="Forms">Bit set of the marks of the forms met.</param>
internal sealed record Term(int[] Documents, byte[] Levels, uint Forms);

/// <summary>Finds terms in a term piece.</summary>
internal static class TermPiece
{
    /// <summary>The terms of the piece that are asked for; null for keys that it does not hold.</summary>
    public static Term? Find(byte[] piece, string key, Manifest manifest, string path)
    {
        try
        {
            var bitsFrom = (piece[0] << 8) + piece[1] + 2;
            var index = FrontCoding.Read(Encoding.ASCII.GetString(piece, 2, bitsFrom - 2)).ToList().IndexOf(key);
            return index < 0 ? null : Read(piece, bitsFrom, index, manifest);
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or InvalidDataException or ArgumentException or OverflowException)
        {
            throw Store.Damaged(path);
        }
    }

    private static Term Read(byte[] piece, int start, int index, Manifest manifest)
    {
        var bits = new BitReader(piece, start * 8);
        for (var i = 0; ; i++)
        {
            var term = List(ref bits, manifest.Documents, manifest.Order);
            if (i == index)
            {
                return term;
            }
        }
    }

    /// <summary>Reads a list.</summary>
    /// <param name="bits">Its bits.</param>
    /// <param name="all">How many documents the index has.</param>
    /// <param name="order">The order of levels for short lists.</param>
    public static Term List(ref BitReader bits, int all, int[] order)
    {
        var count = bits.Gamma();
        var forms = 0u;
        for (var i = bits.Gamma(); i > 1; i--)
        {
            forms |= 1u << bits.Bits(Pieces.FormBits);
        }

        if (count > all)
        {
            throw new InvalidDataException();
        }

        var low = 0;
        if (count <= Pieces.ShortList)
        {
            low = Pieces.Parameter(all, count);
        }
        else
        {
            low = bits.Bits(5);
            order = new int[Pieces.Levels];
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = bits.Bits(3);
            }
        }

        var documents = new int[count];
        var levels = new byte[count];
        var document = -1;
        for (var i = 0; i < count; i++)
        {
            var next = document + ((long)bits.Unary() << low) + bits.Bits(low) + 1;
            documents[i] = document = next < all ? (int)next : throw new InvalidDataException();
            var place = 0;
            while (place < Pieces.Levels - 1 && bits.Bit() == 1)
            {
                place++;
            }

            levels[i] = (byte)order[place];
        }

        return new Term(documents, levels, forms);
    }
}
