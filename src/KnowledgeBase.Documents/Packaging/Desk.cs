using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>What one thread writes papers with, used again for every paper: hundreds of kits would each grow their own.</summary>
internal sealed class Desk
{
    [ThreadStatic]
    private static Desk? own;

    /// <summary>The desk of this thread.</summary>
    public static Desk Own => own ??= new Desk();

    /// <summary>The text of the document that is being written.</summary>
    public Utf8Writer Body { get; } = new();

    /// <summary>The part that is being written.</summary>
    public Utf8Writer Part { get; } = new();

    /// <summary>The document or workbook that is being written.</summary>
    public ZipWriter Paper { get; } = new(new MemoryStream());

    /// <summary>The kit that is being written.</summary>
    public ZipWriter Kit { get; } = new(new MemoryStream());
}

/// <summary>A finished paper. Its bytes lie on the desk until the next is written.</summary>
/// <param name="bytes">The paper.</param>
/// <param name="head">What it begins with as others do, or null.</param>
internal readonly ref struct Paper(ReadOnlySpan<byte> bytes, ZipWriter.SharedHead? head = null)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public ZipWriter.SharedHead? Head { get; } = head;
}
