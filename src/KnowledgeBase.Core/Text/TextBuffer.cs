using System.Text;

namespace KnowledgeBase.Core.Text;

/// <summary>Text that is being put together. Each thread keeps its buffers: the words of ten thousand records would otherwise be copied four times each.</summary>
public sealed class TextBuffer
{
    [ThreadStatic]
    private static TextBuffer? spare;

    private char[] buffer = new char[4 * 1024];
    private TextBuffer? next;

    private TextBuffer()
    {
    }

    /// <summary>Number of characters; what stands behind a lower number is forgotten.</summary>
    public int Length { get; set; }

    /// <summary>An empty buffer, until <see cref="Finish"/>.</summary>
    public static TextBuffer Take()
    {
        var taken = spare ?? new TextBuffer();
        spare = taken.next;
        taken.next = null;
        taken.Length = 0;
        return taken;
    }

    /// <summary>The text so far; valid until the next change.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    /// <summary>The text. The buffer belongs to others from here on.</summary>
    public string Finish()
    {
        var text = Written.ToString();
        GiveBack();
        return text;
    }

    /// <summary>The text as UTF-8. The buffer belongs to others from here on.</summary>
    public byte[] FinishUtf8()
    {
        var text = new byte[Encoding.UTF8.GetByteCount(buffer, 0, Length)];
        Encoding.UTF8.GetBytes(Written, text);
        GiveBack();
        return text;
    }

    /// <summary>Adds text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>Adds UTF-8 text.</summary>
    public void AppendUtf8(ReadOnlySpan<byte> text) => Length += Encoding.UTF8.GetChars(text, Reserve(text.Length));

    /// <summary>Takes white space from both ends of what stands behind <paramref name="start"/>.</summary>
    public void Trim(int start)
    {
        var kept = buffer.AsSpan(start, Length - start).Trim();
        kept.CopyTo(buffer.AsSpan(start));
        Length = start + kept.Length;
    }

    private void GiveBack()
    {
        next = spare;
        spare = this;
    }

    private Span<char> Reserve(int more)
    {
        if (buffer.Length - Length < more)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + more));
        }

        return buffer.AsSpan(Length);
    }
}
