using System.Text;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Gathers the markup of one text after another in the same characters.</summary>
internal sealed class MarkupWriter : TextWriter
{
    private char[] chars = new char[16 * 1024];

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Number of characters gathered.</summary>
    public int Length { get; private set; }

    /// <summary>What was gathered; valid until the next writing.</summary>
    public ReadOnlySpan<char> Written => chars.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public override void Write(char value)
    {
        Reserve(1);
        chars[Length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(chars.AsSpan(Length));
        Length += buffer.Length;
    }

    private void Reserve(int count)
    {
        if (chars.Length - Length < count)
        {
            Array.Resize(ref chars, Math.Max(chars.Length * 2, Length + count));
        }
    }
}
