namespace KnowledgeBase.Core.Text;

/// <summary>Bytes that lie somewhere and are read piece by piece, from several threads.</summary>
public interface IBytesAtRest
{
    /// <summary>How many there are.</summary>
    long Length { get; }

    /// <summary>Reads a piece.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="length">Its length; the piece lies within all of them.</param>
    /// <exception cref="IOException">They cannot be read any more.</exception>
    byte[] Read(long from, int length);
}

/// <summary>Bytes in memory.</summary>
/// <param name="bytes">All of them.</param>
public sealed class BytesInMemory(ReadOnlyMemory<byte> bytes) : IBytesAtRest
{
    /// <summary>None at all.</summary>
    public static BytesInMemory None { get; } = new(default);

    /// <inheritdoc/>
    public long Length => bytes.Length;

    /// <inheritdoc/>
    public byte[] Read(long from, int length) => bytes.Slice((int)from, length).ToArray();
}
