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
    public long Length => (count * 8L) + filled;

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

    /// <summary>Bits of another writer, from one to behind another.</summary>
    public void Copy(BitWriter from, long first, long end)
    {
        const int Step = 32;
        for (; first < end; first += Step)
        {
            var length = (int)Math.Min(Step, end - first);
            Bits(from.At(first) >> (32 - length), length);
        }
    }

    /// <summary>The 32 bits from one on; zeros behind the end.</summary>
    private uint At(long bit)
    {
        // Five bytes: the first bit may lie in the middle of one.
        var window = 0UL;
        for (var at = (int)(bit / 8); at < (int)(bit / 8) + 5; at++)
        {
            window = (window << 8) | (at < count ? bytes[at] : at == count ? (byte)(current << (8 - filled)) : 0u);
        }

        return (uint)(window >> (8 - (int)(bit % 8)));
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
