using System.Text;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>What people wrote, as text inside XML: markup is escaped, and what XML 1.0 cannot hold is left out.</summary>
internal static class XmlText
{
    /// <summary>The text with <c>&amp; &lt; &gt; "</c> escaped and without control characters and halves of surrogate pairs. Line breaks and tabs stay.</summary>
    public static string Escape(string text)
    {
        if (!NeedsWork(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            // A half of a pair comes as U+FFFD, which XML can hold and a reader understands.
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ when IsAllowed(rune.Value) => escaped.Append(rune.ToString()),
                _ => escaped,
            };
        }

        return escaped.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (var c in text)
        {
            if (c is '&' or '<' or '>' or '"' or < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllowed(int rune) => rune is '\t' or '\n' or (>= ' ' and <= '~') or (>= 0xA0 and not 0xFFFE and not 0xFFFF);
}
