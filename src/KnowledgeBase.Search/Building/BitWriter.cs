namespace KnowledgeBase.Search.Building;

/// <summary>Writes bits, the highest of a byte first.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> bytes = [];
    private int current;
    private int filled;

    /// <summary>Bits written so far.</summary>
    public int Length => (bytes.Count * 8) + filled;

    /// <summary>The lowest bits of a value.</summary>
    public void Bits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            current = (current << 1) | ((value >> i) & 1);
            if (++filled == 8)
            {
                bytes.Add((byte)current);
                current = 0;
                filled = 0;
            }
        }
    }

    /// <summary>A count as ones, closed by a zero.</summary>
    public void Unary(int count)
    {
        for (; count > 0; count--)
        {
            Bits(1, 1);
        }

        Bits(0, 1);
    }

    /// <summary>A number from 1: the number of its bits, then the bits below the highest.</summary>
    public void Gamma(int value)
    {
        var below = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)value);
        Unary(below);
        Bits(value, below);
    }

    /// <summary>Rice code: the high part in unary, the low bits as they are.</summary>
    public void Rice(int value, int low)
    {
        Unary(value >> low);
        Bits(value, low);
    }

    /// <summary>All bytes, the last filled with zeros. The writer is empty afterwards.</summary>
    public byte[] Close()
    {
        Bits(0, (8 - filled) % 8);
        var all = bytes.ToArray();
        bytes.Clear();
        return all;
    }

    /// <summary>Bits of a gamma code.</summary>
    public static int GammaLength(int value) => (2 * (31 - System.Numerics.BitOperations.LeadingZeroCount((uint)value))) + 1;
}
