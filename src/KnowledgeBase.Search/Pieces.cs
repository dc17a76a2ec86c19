using System.Text;

namespace KnowledgeBase.Search;

/// <summary>What writer and reader of the index share: names, checksums and the few numbers of the format.</summary>
internal static class Pieces
{
    /// <summary>Version of the format; the reader refuses others.</summary>
    public const int Format = 3;

    /// <summary>Levels of impact that a posting can have.</summary>
    public const int Levels = 8;

    /// <summary>Lists up to this length use the index's order of levels and a common Rice parameter, longer ones say their own.</summary>
    public const int ShortList = 15;

    /// <summary>Bytes before the content of a piece: its sum.</summary>
    private const int Head = 9;

    /// <summary>Bits that tell forms of one key apart.</summary>
    public const int FormBits = 5;

    /// <summary>Impact of each level, in thousandths: equal steps of a logarithm between 0.25 and 2.2.</summary>
    public static ReadOnlySpan<double> Impacts => [0.25, 0.341, 0.465, 0.635, 0.866, 1.182, 1.612, 2.2];

    /// <summary>Rice parameter of the gaps of a short list: the most that keeps 2^r at 0.69 of the mean gap.</summary>
    public static int Parameter(int documents, int count)
    {
        var r = 0;
        while ((long)count * (2L << r) * 100 <= 69L * documents)
        {
            r++;
        }

        return r;
    }

    /// <summary>FNV-1a over bytes.</summary>
    public static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 2166136261u;
        foreach (var b in bytes)
        {
            sum = (sum ^ b) * 16777619u;
        }

        return sum;
    }

    /// <summary>The piece of the word lists that holds the lines about a key.</summary>
    public static int ListOf(string key, int pieces) => (int)(Sum(key) % (uint)pieces);

    /// <summary>A few bits that tell the forms of one key apart.</summary>
    public static int FormMark(string form)
    {
        var sum = Sum(form);
        return (int)((sum ^ (sum >> 15)) & ((1 << FormBits) - 1));
    }

    private static uint Sum(string text)
    {
        var sum = 2166136261u;
        foreach (var c in text)
        {
            sum = (sum ^ c) * 16777619u;
        }

        return sum;
    }

    /// <summary>A piece: the sum of its content in hexadecimal digits, a line end, the content.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> content)
    {
        var piece = new byte[Head + content.Length];
        content.CopyTo(piece.AsSpan(Head));
        return Sealed(piece);
    }

    /// <summary>A piece of text.</summary>
    public static byte[] Seal(ReadOnlySpan<char> text)
    {
        var piece = new byte[Head + Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, piece.AsSpan(Head));
        return Sealed(piece);
    }

    /// <summary>The content of a piece; null if its sum is wrong.</summary>
    public static byte[]? Open(byte[] piece) =>
        piece.Length >= Head && Encoding.ASCII.GetString(piece, 0, Head) == Mark(piece) ? piece[Head..] : null;

    private static byte[] Sealed(byte[] piece)
    {
        Encoding.ASCII.GetBytes(Mark(piece), piece);
        return piece;
    }

    private static string Mark(byte[] piece) => Sum(piece.AsSpan(Head)).ToString("x8") + "\n";

    /// <summary>Path of a term piece.</summary>
    public static string TermPath(string folder, int piece) => $"{folder}/t{piece}.bin";

    /// <summary>Path of a piece of cards.</summary>
    public static string CardPath(string folder, int piece) => $"{folder}/c{piece}.txt";

    /// <summary>Path of a spelling piece.</summary>
    public static string SpellingPath(string folder, int piece) => $"{folder}/s{piece}.txt";

    /// <summary>Path of a piece of the word lists.</summary>
    public static string ListPath(string folder, int piece) => $"{folder}/w{piece}.txt";

    /// <summary>Path of the text of a document. It is named by the document and lies beside the manifest, so that a change to one page leaves the texts of all others where they are.</summary>
    public static string TextPath(string index, string id) => $"{index}/x.{id.Replace(':', '.')}.txt";

    /// <summary>Path of the values of a facet.</summary>
    public static string FacetPath(string folder, string facet) => $"{folder}/f-{facet}.txt";
}
