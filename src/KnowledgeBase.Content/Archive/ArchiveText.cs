using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Content.Archive;

/// <summary>The words of a saved source, with the differences of printing evened out.</summary>
internal static class ArchiveText
{
    /// <summary>The text of a file: HTML is read as a page, everything else as it stands.</summary>
    public static string Read(string name, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return Normalize(name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? Words(text)
            : text);
    }

    /// <summary>One space for any white space, plain quotation marks, plain hyphens.</summary>
    public static string Normalize(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = c switch
            {
                '\u2018' or '\u2019' or '`' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
                _ => char.IsWhiteSpace(c) ? ' ' : c,
            };
            if (plain != ' ' || (even.Length > 0 && even[^1] != ' '))
            {
                even.Append(plain);
            }
        }

        return even.ToString().TrimEnd();
    }

    private static string Words(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body;
        foreach (var element in body?.QuerySelectorAll("script, style, template, noscript").ToList() ?? [])
        {
            element.Remove();
        }

        // A space between elements, so that the last word of one block does not run into the next.
        return body is null ? "" : string.Join(' ', body.Descendants<IText>().Select(t => t.Data));
    }
}
