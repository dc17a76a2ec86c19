using System.Buffers;
using System.Text;

namespace KnowledgeBase.Search;

/// <summary>The text of a document, kept as UTF-8: every text is held until the last file of an index is written, and most letters need one byte.</summary>
public sealed class DocumentText
{
    private readonly ReadOnlyMemory<byte> utf8;

    private DocumentText(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <summary>A text of UTF-8 bytes, which are not copied.</summary>
    public static DocumentText Of(ReadOnlyMemory<byte> utf8) => new(utf8);

    /// <summary>The same of characters.</summary>
    public static implicit operator DocumentText(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Its characters, until they are given back.</summary>
    internal Lent Read() => new(utf8.Span);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>Characters in an array that belongs to all.</summary>
    internal readonly ref struct Lent : IDisposable
    {
        private readonly char[] array;
        private readonly int length;

        public Lent(ReadOnlySpan<byte> utf8)
        {
            array = ArrayPool<char>.Shared.Rent(utf8.Length);
            length = Encoding.UTF8.GetChars(utf8, array);
        }

        public ReadOnlySpan<char> Text => array.AsSpan(0, length);

        public void Dispose() => ArrayPool<char>.Shared.Return(array);
    }
}
