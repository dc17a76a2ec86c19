using System.Text;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Gathers the markup of one text after another in the same characters.</summary>
internal sealed class MarkupWriter : TextWriter
{
    private readonly TextBuffer text = TextBuffer.Take();

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was gathered; valid until the next writing.</summary>
    public ReadOnlySpan<char> Written => text.Written;

    public void Clear() => text.Length = 0;

    public override void Write(char value) => text.Append([value]);

    public override void Write(string? value) => text.Append(value);

    public override void Write(char[] buffer, int index, int count) => text.Append(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => text.Append(buffer);
}
