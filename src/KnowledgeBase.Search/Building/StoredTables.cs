using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>Numbers where they stand in a memory: whoever wants one reads that one.</summary>
internal readonly struct StoredNumbers
{
    private readonly ReadOnlyMemory<byte> bytes;

    /// <summary>The numbers that stand at the beginning of what is left to be read.</summary>
    public StoredNumbers(ref ReadOnlyMemory<byte> rest)
    {
        bytes = rest.Slice(sizeof(int), sizeof(int) * BinaryPrimitives.ReadInt32LittleEndian(rest.Span));
        rest = rest[(sizeof(int) + bytes.Length)..];
    }

    /// <summary>How many there are.</summary>
    public int Count => bytes.Length / sizeof(int);

    /// <summary>One of them.</summary>
    public int this[int at] => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(at * sizeof(int))..]);

    /// <summary>Writes numbers.</summary>
    public static void Write(BinaryWriter to, ReadOnlySpan<int> numbers)
    {
        to.Write(numbers.Length);
        foreach (var number in numbers)
        {
            to.Write(number);
        }
    }
}

/// <summary>Bytes by number, where they stand in a memory.</summary>
internal readonly struct StoredBytes
{
    private readonly StoredNumbers ends;
    private readonly ReadOnlyMemory<byte> bytes;

    /// <summary>The bytes that stand at the beginning of what is left to be read.</summary>
    public StoredBytes(ref ReadOnlyMemory<byte> rest)
    {
        ends = new StoredNumbers(ref rest);
        bytes = rest[..(ends.Count == 0 ? 0 : ends[ends.Count - 1])];
        rest = rest[bytes.Length..];
    }

    /// <summary>How many there are.</summary>
    public int Count => ends.Count;

    /// <summary>One of them.</summary>
    public ReadOnlyMemory<byte> this[int at] => bytes[(at == 0 ? 0 : ends[at - 1])..ends[at]];

    /// <summary>Writes bytes one after the other, without a copy of them.</summary>
    public static void Write(BinaryWriter to, int count, Func<int, ReadOnlyMemory<byte>> at)
    {
        var end = 0;
        to.Write(count);
        for (var i = 0; i < count; i++)
        {
            to.Write(end += at(i).Length);
        }

        for (var i = 0; i < count; i++)
        {
            to.Write(at(i).Span);
        }
    }

    /// <summary>Writes texts.</summary>
    public static void Write(BinaryWriter to, IReadOnlyList<string> texts) =>
        Write(to, texts.Count, (text, output) => Encoding.UTF8.GetBytes(texts[text], output));

    /// <summary>Writes what is made into bytes for it.</summary>
    public static void Write(BinaryWriter to, int count, Action<int, ArrayBufferWriter<byte>> make)
    {
        var (output, ends) = (new ArrayBufferWriter<byte>(), new int[count]);
        for (var i = 0; i < count; i++)
        {
            make(i, output);
            ends[i] = output.WrittenCount;
        }

        StoredNumbers.Write(to, ends);
        to.Write(output.WrittenSpan);
    }

    /// <summary>One of them as text.</summary>
    public string Text(int at) => Encoding.UTF8.GetString(this[at].Span);

    /// <summary>All of them as texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(i);
        }

        return texts;
    }
}
