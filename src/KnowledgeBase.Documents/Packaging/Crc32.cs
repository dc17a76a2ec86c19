using System.Buffers.Binary;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>The checksum of zip files. The runtime has it, but only inside streams that compress.</summary>
internal static class Crc32
{
    /// <summary>The sum of nothing, from which every other goes on.</summary>
    public const uint Empty = 0;

    // Eight bytes at a time: one table for each place.
    private const int Places = 8;
    private static readonly uint[] Table = Tables();

    /// <summary>The sum of what <paramref name="sum"/> is the sum of, followed by <paramref name="bytes"/>.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~sum;
        ReadOnlySpan<uint> table = Table;
        for (; bytes.Length >= Places; bytes = bytes[Places..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[(7 * 256) + (byte)low] ^ table[(6 * 256) + (byte)(low >> 8)] ^ table[(5 * 256) + (byte)(low >> 16)] ^ table[(4 * 256) + (int)(low >> 24)]
                ^ table[(3 * 256) + (byte)high] ^ table[(2 * 256) + (byte)(high >> 8)] ^ table[256 + (byte)(high >> 16)] ^ table[(int)(high >> 24)];
        }

        foreach (var b in bytes)
        {
            crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Tables()
    {
        var table = new uint[Places * 256];
        for (var i = 0; i < 256; i++)
        {
            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB8_8320 ^ (crc >> 1);
            }

            table[i] = crc;
        }

        for (var i = 256; i < table.Length; i++)
        {
            table[i] = table[(byte)table[i - 256]] ^ (table[i - 256] >> 8);
        }

        return table;
    }
}
