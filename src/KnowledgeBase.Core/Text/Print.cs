using System.Buffers.Binary;
using System.IO.Hashing;

namespace KnowledgeBase.Core.Text;

/// <summary>
/// Names bytes: the same print, the same bytes. It tells accidents apart, not malice (XxHash128): who could write two texts
/// of one print would only keep kb from seeing the change of their own file. Of two numbers that the compiler which works
/// ahead knows; it leaves what holds one of 128 bits to the runtime.
/// </summary>
public readonly record struct Print(ulong One, ulong Other)
{
    /// <summary>In bytes.</summary>
    public const int Size = 2 * sizeof(ulong);

    /// <summary>The print of these bytes.</summary>
    public static Print Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        XxHash128.Hash(bytes, hash);
        return From(hash);
    }

    /// <summary>The print in the first of these bytes.</summary>
    public static Print From(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    /// <summary>The print that <see cref="ToString"/> wrote; that of nothing for any other text.</summary>
    public static Print Parse(ReadOnlySpan<byte> digits)
    {
        Span<byte> bytes = stackalloc byte[Size];
        return digits.Length == 2 * Size && Convert.FromHexString(digits, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? From(bytes) : default;
    }

    /// <summary>Writes its bytes.</summary>
    public void To(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, One);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], Other);
    }

    /// <summary>Writes its bytes, for <see cref="ByteReader.Print"/>.</summary>
    public void To(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> bytes = stackalloc byte[Size];
        To(bytes);
        writer.Write(bytes);
    }

    /// <summary>In hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        To(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
