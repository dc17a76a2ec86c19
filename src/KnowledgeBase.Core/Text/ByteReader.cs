using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Core.Text;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, and copies nothing but words.</summary>
/// <param name="bytes">All of it.</param>
public class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private int at;

    /// <summary>What is left to be read, where it stands.</summary>
    public ReadOnlyMemory<byte> Rest => bytes[at..];

    /// <summary>One byte.</summary>
    public byte Byte() => bytes.Span[at++];

    /// <summary>A whole number in as many bytes as it needs.</summary>
    public int Number() => (int)LongNumber();

    /// <summary>The same with up to 64 bits.</summary>
    public long LongNumber()
    {
        var span = bytes.Span;
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var next = span[at++];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>A number of 32 bits.</summary>
    public int Fixed32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    /// <summary>A number of 64 bits.</summary>
    public long Fixed64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)).Span);

    /// <summary>A print.</summary>
    public Print Print() => Core.Text.Print.From(Take(Core.Text.Print.Size).Span);

    /// <summary>A text after its length in bytes.</summary>
    public string Text() => Encoding.UTF8.GetString(Take(Number()).Span);

    /// <summary>Bytes, where they stand.</summary>
    public ReadOnlyMemory<byte> Take(int length)
    {
        var taken = bytes.Slice(at, length);
        at += length;
        return taken;
    }
}
