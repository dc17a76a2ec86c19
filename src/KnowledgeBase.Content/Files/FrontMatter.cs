using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Where the fields and the prose of a <c>.md</c> file lie. Nothing is cut: both keep their offsets in the whole file.</summary>
/// <param name="Start">First character after the opening fence.</param>
/// <param name="End">First character of the closing fence.</param>
/// <param name="Body">First character of the prose.</param>
internal readonly record struct FrontMatter(int Start, int End, int Body)
{
    /// <summary>Finds the two lines <c>---</c>, or null.</summary>
    public static FrontMatter? Find(SourceText source)
    {
        var text = source.Text;
        if (!IsFence(text, 0))
        {
            return null;
        }

        var start = NextLine(text, 0);
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line))
            {
                return new FrontMatter(start, line, NextLine(text, line));
            }
        }

        return null;
    }

    /// <summary>Whether a line <c>---</c> begins at an offset.</summary>
    public static bool IsFence(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = at + 3; i < text.Length && text[i] is not ('\r' or '\n'); i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the line after an offset begins. A lone carriage return ends a line too.</summary>
    public static int NextLine(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('\r', '\n');
        if (next < 0)
        {
            return text.Length;
        }

        next += from + 1;
        return text[next - 1] == '\r' && next < text.Length && text[next] == '\n' ? next + 1 : next;
    }
}
