using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Tests.Support;

/// <summary>HTML as indented lines, one for each tag and text, so that only structure is compared and a difference is a line.</summary>
internal static partial class HtmlShape
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>A whole page.</summary>
    public static string OfPage(string html)
    {
        var text = new StringBuilder("<!doctype html>\n");
        Write(Parse(html).DocumentElement, 0, text, trim: false);
        return text.ToString();
    }

    /// <summary>An element, without regard to white space.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Write(node, 0, text, trim: true);
        return text.ToString();
    }

    /// <summary>A fragment as authors of specs write it.</summary>
    public static string OfFragment(string html) => string.Concat(Parse(html).Body!.ChildNodes.Select(Of));

    private static void Write(INode node, int depth, StringBuilder text, bool trim)
    {
        var indent = new string(' ', depth);
        switch (node)
        {
            case IElement element:
                var attributes = element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{a.Value}\"");
                text.Append(indent).Append('<').Append(element.LocalName).AppendJoin("", attributes).Append(">\n");
                foreach (var child in element.ChildNodes)
                {
                    Write(child, depth + 1, text, trim);
                }

                break;
            case IText words when !string.IsNullOrWhiteSpace(words.Data):
                var plain = Spaces().Replace(words.Data, " ");
                text.Append(indent).Append(trim ? plain.Replace('\u00A0', ' ').Trim() : plain).Append('\n');
                break;
            case IComment comment:
                text.Append(indent).Append("<!--").Append(comment.Data).Append("-->\n");
                break;
        }
    }

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Spaces();
}
