using System.Buffers.Binary;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Reads the counts of a method as the runtime tells them: numbers of one to nine bytes, nearly all of them the difference to the last one of their sort.</summary>
internal static class CounterReader
{
    public static IReadOnlyList<Counter> Read(ReadOnlySpan<byte> data)
    {
        const int Form = 0xF, Types = 3, Methods = 4;
        var read = new List<Counter>();
        int offset = 0, kind = 0, count = 0, other = 0;
        long number = 0, type = 0, method = 0;
        while (true)
        {
            var changed = Next(ref data);
            offset += (changed & 1) == 0 ? 0 : (int)Next(ref data);
            kind += (changed & 2) == 0 ? 0 : (int)Next(ref data);
            count += (changed & 4) == 0 ? 0 : (int)Next(ref data);
            other += (changed & 8) == 0 ? 0 : (int)Next(ref data);
            if (kind == 0)
            {
                return read;
            }

            var items = new List<object?>();
            for (var i = 0; (kind & Form) != 0 && i < count; i++)
            {
                var difference = Next(ref data);
                switch (kind & Form)
                {
                    case Types:
                        Add(items, type += difference, RuntimeHandles.Type);
                        break;
                    case Methods:
                        Add(items, method += difference, RuntimeHandles.Method);
                        break;
                    default:
                        items.Add(number += difference);
                        break;
                }
            }

            if ((kind & Form) is Types or Methods && items.Count == 0)
            {
                // Nobody came by: not worth naming, nor is the number of times, which stands before.
                read.RemoveAt(read.Count - 1);
            }
            else
            {
                read.Add(new(offset, kind, other, items));
            }
        }
    }

    private static void Add(List<object?> items, long address, Func<nint, object?> named)
    {
        const long Free = 0, LastUnknown = 33;
        if (address != Free)
        {
            items.Add(address <= LastUnknown ? null : named((nint)address));
        }
    }

    private static long Next(ref ReadOnlySpan<byte> data)
    {
        const int Long = 0xC1;
        long first = data[0];
        var (length, value) = first switch
        {
            < 0x80 => (1, Signed(first, 6)),
            < 0xC0 => (2, Signed((first & 0x3F) << 8 | data[1], 13)),
            Long => (9, BinaryPrimitives.ReadInt64BigEndian(data[1..])),
            _ => (5, BinaryPrimitives.ReadInt32BigEndian(data[1..])),
        };
        data = data[length..];
        return value;
    }

    /// <summary>The sign of a short number is its last bit.</summary>
    private static long Signed(long number, int bits) => (number >> 1) - ((number & 1) << bits);
}
