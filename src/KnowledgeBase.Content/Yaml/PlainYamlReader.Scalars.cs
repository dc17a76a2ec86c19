using System.Buffers;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Yaml;

/// <content>Keys, plain values and quoted ones.</content>
internal sealed partial class PlainYamlReader
{
    private static readonly SearchValues<char> EndsInQuotes = SearchValues.Create("\"\\\r\n");

    /// <summary>A key of letters, digits, hyphens and underscores that the mapping does not have yet, and its colon.</summary>
    private YamlScalar? Key(int first)
    {
        var from = at;
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || (at > from && text[at] is '-' or '_')))
        {
            at++;
        }

        var length = at - from;
        if (length is 0 or > LongestKey || entries.Count - first >= MostKeys || at == end || text[at] != ':' || (at + 1 < end && text[at + 1] is not (' ' or '\r' or '\n')))
        {
            return null;
        }

        var name = text.AsSpan(from, length);
        for (var i = first; i < entries.Count; i++)
        {
            if (name.SequenceEqual(entries[i].Key.Text))
            {
                return null;
            }
        }

        at++;
        return new YamlScalar(SharedText.Of(name), new SourceSpan(source, from, length));
    }

    /// <summary>A value without quotes; in a flow collection it ends at commas and brackets too.</summary>
    private YamlScalar? Plain(SearchValues<char> ends)
    {
        var from = at;
        while (true)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(ends);
            at = next < 0 ? end : at + next;
            if (at < end && text[at] == ':')
            {
                // A mapping in a mapping's line is an error, or something rare.
                if (at + 1 == end || text[at + 1] is ' ' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}')
                {
                    return null;
                }
            }
            else if (at == end || text[at] != '#' || text[at - 1] == ' ')
            {
                break;
            }

            at++;
        }

        var length = text.AsSpan(from, at - from).TrimEnd(' ').Length;
        return Scalar(from, length, text.AsSpan(from, length));
    }

    private YamlScalar? DoubleQuoted()
    {
        var from = at;
        var length = text.AsSpan(from + 1, end - from - 1).IndexOfAny(EndsInQuotes);
        if (length < 0 || text[from + 1 + length] != '"')
        {
            return null;
        }

        at = from + length + 2;
        return Scalar(from, length + 2, text.AsSpan(from + 1, length));
    }

    private YamlScalar? SingleQuoted()
    {
        var from = at++;
        var hasQuote = false;
        while (true)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny('\'', '\r', '\n');
            if (next < 0 || text[at + next] != '\'')
            {
                return null;
            }

            at += next + 1;
            if (at == end || text[at] != '\'')
            {
                var inside = text.AsSpan(from + 1, at - from - 2);
                return Scalar(from, at - from, hasQuote ? inside.ToString().Replace("''", "'", StringComparison.Ordinal) : inside);
            }

            at++;
            hasQuote = true;
        }
    }

    private YamlScalar? Scalar(int from, int length, ReadOnlySpan<char> value) =>
        value.Length > YamlReader.MaxScalar ? null : new YamlScalar(SharedText.Of(value), NodeSpan.Trimmed(source, from, from + length));
}
