using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>Cuts the sorted term lists into pieces: the keys front-coded, then the lists as one run of bits.</summary>
internal sealed class TermPieces(int documents, int pieceBytes, int[] order)
{
    private readonly List<byte> head = [];
    private readonly BitWriter bits = new();
    private readonly BitWriter trial = new();
    private string previous = "";
    private string lastOfPiece = "";
    private int keys;

    /// <summary>The finished pieces.</summary>
    public List<byte[]> Pieces { get; } = [];

    /// <summary>For each piece the shortest text that is above every key before it and not above its first.</summary>
    public List<string> Bounds { get; } = [];

    /// <summary>Adds the next list in the order of keys.</summary>
    public void Add(TermList term)
    {
        TermCoder.Write(trial, term, documents, order);
        var length = (trial.Length + 7) / 8;
        trial.Close();
        if (keys > 0 && head.Count + term.Key.Length + (bits.Length / 8) + length > pieceBytes)
        {
            Flush();
        }

        if (keys++ == 0)
        {
            var shared = Shared(lastOfPiece, term.Key);
            Bounds.Add(Pieces.Count == 0 ? "" : term.Key[..(shared + 1)]);
        }

        var common = Math.Min(Shared(previous, term.Key), 255);
        var rest = Encoding.ASCII.GetBytes(term.Key[common..]);
        head.Add((byte)((Math.Min(common, 15) << 4) | Math.Min(rest.Length, 15)));
        if (common > 14)
        {
            head.Add((byte)common);
        }

        if (rest.Length > 14)
        {
            head.Add((byte)rest.Length);
        }

        head.AddRange(rest);
        TermCoder.Write(bits, term, documents, order);
        previous = term.Key;
    }

    /// <summary>Closes the piece in work.</summary>
    public void Flush()
    {
        if (keys == 0)
        {
            return;
        }

        var start = new List<byte>();
        Number(start, keys);
        Number(start, head.Count);
        Pieces.Add(Search.Pieces.Seal([.. start, .. head, .. bits.Close()]));
        lastOfPiece = previous;
        previous = "";
        keys = 0;
        head.Clear();
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

    private static void Number(List<byte> bytes, int value)
    {
        for (; value > 127; value >>= 7)
        {
            bytes.Add((byte)(value | 128));
        }

        bytes.Add((byte)value);
    }
}
