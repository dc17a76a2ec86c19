using System.IO.Compression;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>Compression as zip files have it (RFC 1951).</summary>
internal static class Deflate
{
    /// <summary>What the runtime calls optimal.</summary>
    public const int Usual = 6;

    /// <summary>For files that every build makes by the hundred.</summary>
    public const int Often = 1;

    /// <summary>For what is compressed once.</summary>
    private const int Once = 9;

    /// <summary>Writes bytes, compressed and closed.</summary>
    public static void Write(ReadOnlySpan<byte> bytes, int level, Stream to)
    {
        using var stream = Into(to, level);
        stream.Write(bytes);
    }

    /// <summary>Bytes compressed to a whole number of bytes and not closed: another run follows that does not look back into them.</summary>
    public static byte[] Open(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using var stream = Into(packed, Once);
        stream.Write(bytes);
        stream.Flush();
        return packed.ToArray();
    }

    private static DeflateStream Into(Stream to, int level) => new(to, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true);
}
