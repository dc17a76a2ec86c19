using System.Text;
using System.Text.Unicode;

namespace KnowledgeBase.Core.Theming;

/// <summary>A growing buffer of UTF-8 bytes; one per thread, used again for every page.</summary>
public sealed class Utf8Writer
{
    private byte[] buffer = new byte[32 * 1024];
    private int length;

    /// <summary>The bytes written so far; valid until the next write or <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Number of bytes written.</summary>
    public int Length => length;

    /// <summary>The byte written last; a line break at the beginning.</summary>
    public byte Last => length == 0 ? (byte)'\n' : buffer[length - 1];

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Clear() => length = 0;

    /// <summary>A copy of the bytes written.</summary>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        length += bytes.Length;
    }

    /// <summary>Writes text as it is: only for markup that is known to be safe.</summary>
    public void Raw(string text) => length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));

    /// <summary>Writes text as it is: only for markup that is known to be safe.</summary>
    public void Raw(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));

    /// <summary>Writes text with <c>&lt; &gt; &amp; " '</c> escaped: safe in elements and in quoted attributes.</summary>
    public void Escaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(Special);
            var plain = special < 0 ? text : text[..special];
            Utf8.FromUtf16(plain, Reserve(plain.Length * 3), out _, out var written);
            length += written;
            if (special < 0)
            {
                return;
            }

            Raw(text[special] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => "\uFFFD"u8,
            });
            text = text[(special + 1)..];
        }
    }

    // Control characters other than tab and line breaks are not allowed in HTML; the reader reports them, this is the second net.
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(
        "<>&\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    private Span<byte> Reserve(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes));
        }

        return buffer.AsSpan(length);
    }
}
