using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;

namespace KnowledgeBase.Content;

/// <summary>A file as it was: path, size and the hash of its bytes.</summary>
internal sealed record FilePrint(string Path, long Length, ContentHash Hash)
{
    public static FilePrint Of(ContentFile file, ReadOnlySpan<byte> bytes) => new(file.Path, file.Length, ContentHash.Of(bytes));
}

/// <summary>The SHA-256 of a file's bytes, as numbers that need no object.</summary>
internal readonly record struct ContentHash(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>In bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return From(hash);
    }

    /// <summary>What <see cref="To"/> wrote.</summary>
    public static ContentHash From(ReadOnlySpan<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, ulong>(bytes[..Size]);
        return new(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /// <summary>Writes its bytes.</summary>
    public void To(Span<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, ulong>(bytes[..Size]);
        (numbers[0], numbers[1], numbers[2], numbers[3]) = (A, B, C, D);
    }

    /// <summary>The print of a record that was read from one file or two.</summary>
    public static Print PrintOf(ContentHash? one, ContentHash? other)
    {
        if (other is null)
        {
            return one is { } only ? new(only.A, only.B) : default;
        }

        Span<byte> both = stackalloc byte[2 * Size];
        (one ?? default).To(both);
        other.Value.To(both[Size..]);
        var hash = Of(both);
        return new(hash.A, hash.B);
    }

    /// <summary>In hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        To(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}

/// <summary>What was seen of a file when it was last looked into.</summary>
/// <param name="Print">Its bytes.</param>
/// <param name="Modified">When it had been written, as its system tells; null where nobody knows.</param>
/// <param name="At">When it was looked into.</param>
internal sealed record FileSight(FilePrint Print, DateTime? Modified, DateTime At)
{
    // The coarsest clock of a file system in use ticks every two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>Whether the file must be as it was: the same path, size and time of writing, and that time was over when it was looked into, so that no later writing can bear the same.</summary>
    public bool IsStill(ContentFile now) =>
        now.IsPlain && now.Modified is { } written && written == Modified && now.Length == Print.Length && now.Path == Print.Path && At - written > Tick;
}
