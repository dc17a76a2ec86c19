using System.Buffers;
using System.Buffers.Binary;
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
        if (filled >= 32)
        {
            filled -= 32;
            if (count + sizeof(uint) > bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }

            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(count), (uint)(current >> filled));
            count += sizeof(uint);
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

    /// <summary>Bits of bytes, from one to behind another.</summary>
    public void Copy(ReadOnlySpan<byte> from, long first, long end)
    {
        const int Step = 32;
        for (; first < end; first += Step)
        {
            var length = (int)Math.Min(Step, end - first);
            Bits(At(from, first) >> (Step - length), length);
        }
    }

    /// <summary>All bytes, the last filled with zeros. The writer is empty afterwards.</summary>
    public byte[] Close()
    {
        var all = new byte[Size];
        Close(all);
        return all;
    }

    /// <summary>The same behind what was written before.</summary>
    public void Close(ArrayBufferWriter<byte> to)
    {
        var size = Size;
        Close(to.GetSpan(size)[..size]);
        to.Advance(size);
    }

    private int Size => (int)((Length + 7) / 8);

    private void Close(Span<byte> all)
    {
        bytes.AsSpan(0, count).CopyTo(all);
        for (var at = count; at < all.Length; at++, filled -= 8)
        {
            all[at] = (byte)(filled >= 8 ? current >> (filled - 8) : current << (8 - filled));
        }

        (count, current, filled) = (0, 0, 0);
    }

    /// <summary>The 32 bits from one on; zeros behind the end.</summary>
    private static uint At(ReadOnlySpan<byte> bytes, long bit)
    {
        // Eight bytes: the first bit may lie in the middle of one.
        var rest = bytes[(int)(bit / 8)..];
        var window = 0UL;
        if (rest.Length >= sizeof(ulong))
        {
            window = BinaryPrimitives.ReadUInt64BigEndian(rest);
        }
        else
        {
            for (var at = 0; at < sizeof(ulong); at++)
            {
                window = (window << 8) | (at < rest.Length ? rest[at] : 0u);
            }
        }

        return (uint)(window << (int)(bit % 8) >> 32);
    }
}
