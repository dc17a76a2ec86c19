using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>Writes bits, the highest of a byte first.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[4096];
    private int count;
    private ulong current;
    private int filled;

    /// <summary>Bits written so far.</summary>
    public int Length => (count * 8) + filled;

    /// <summary>The lowest bits of a value, 32 at most.</summary>
    public void Bits(uint value, int length)
    {
        current = (current << length) | (value & ((1UL << length) - 1));
        filled += length;
        while (filled >= 8)
        {
            filled -= 8;
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, count * 2);
            }

            bytes[count++] = (byte)(current >> filled);
        }
    }

    /// <summary>A count as ones, closed by a zero.</summary>
    public void Unary(int ones)
    {
        // 31 ones and the zero would be a shift by 32, which shifts nothing.
        for (; ones > 30; ones -= 30)
        {
            Bits(uint.MaxValue, 30);
        }

        Bits((1u << (ones + 1)) - 2, ones + 1);
    }

    /// <summary>A number from 1: the number of its bits, then the bits below the highest.</summary>
    public void Gamma(int value)
    {
        var below = BitOperations.Log2((uint)value);
        Unary(below);
        Bits((uint)value, below);
    }

    /// <summary>Rice code: the high part in unary, the low bits as they are.</summary>
    public void Rice(int value, int low)
    {
        Unary(value >> low);
        Bits((uint)value, low);
    }

    /// <summary>All bytes, the last filled with zeros. The writer is empty afterwards.</summary>
    public byte[] Close()
    {
        Bits(0, (8 - filled) % 8);
        var all = bytes[..count];
        count = 0;
        current = 0;
        return all;
    }
}
