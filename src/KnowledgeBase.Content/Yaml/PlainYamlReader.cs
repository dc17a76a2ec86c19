using System.Buffers;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Yaml;

/// <summary>
/// Reads the YAML that nearly all records are written in: block mappings and lists, flow collections on one line, and values
/// that are plain or quoted on one line, without escapes. It gives exactly the tree and the places that <see cref="YamlReader"/>
/// gives with YamlDotNet, or gives up without a word; then YamlDotNet reads, and says what is wrong (docs/decisions/0018).
/// </summary>
internal sealed partial class PlainYamlReader
{
    // Within the thousand characters in which YAML looks for a colon, and far more than any key has.
    private const int LongestKey = 100;
    // Double keys are looked for among all keys; a longer mapping is for a reader with a dictionary.
    private const int MostKeys = 64;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");
    private static readonly SearchValues<char> EndsInBlock = SearchValues.Create("\r\n:#");
    private static readonly SearchValues<char> EndsInFlow = SearchValues.Create("\r\n:#,[]{}");

    private readonly SourceText source;
    private readonly string text;
    private readonly int end;
    private readonly List<YamlNode> items = [];
    private readonly List<YamlEntry> entries = [];
    private int at;
    private int line;

    private PlainYamlReader(SourceText source, int start, int end)
    {
        this.source = source;
        text = source.Text;
        this.end = end;
        at = line = start;
    }

    private int Column => at - line;

    /// <summary>The mapping between two offsets of a decoded file, or null where another must read it.</summary>
    public static YamlMap? Read(SourceText source, int start, int end)
    {
        if (source.Text.AsSpan(start, end - start).Contains('\t'))
        {
            return null;
        }

        var reader = new PlainYamlReader(source, start, end);
        reader.NextLine();
        return reader.Column == 0 && reader.BlockMap(0) is { } map && reader.at == end ? map : null;
    }

    /// <summary>A mapping whose keys stand in the column of the first one.</summary>
    private YamlMap? BlockMap(int depth)
    {
        var (from, column, first) = (at, Column, entries.Count);
        while (at < end && Column == column)
        {
            if (Key(first) is not { } key || BlockValue(column, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
        }

        return entries.Count > first && IsOver(column) ? Map(first, from, at) : null;
    }

    /// <summary>What stands behind a key and its colon: in the same line, or deeper in the next ones; lists may stand in the key's own column.</summary>
    private YamlNode? BlockValue(int column, int depth)
    {
        Spaces();
        if (at < end && text[at] is not ('\r' or '\n' or '#'))
        {
            return Inline(depth, EndsInBlock) is { } value && NextLine() ? value : null;
        }

        NextLine();
        return at == end || depth >= YamlReader.MaxDepth ? null
            : IsItem() ? Column >= column ? BlockList(depth) : null
            : Column > column ? BlockMap(depth) : null;
    }

    /// <summary>A list whose hyphens stand in the column of the first one.</summary>
    private YamlList? BlockList(int depth)
    {
        var (from, column, first) = (at, Column, items.Count);
        while (at < end && Column == column && IsItem())
        {
            at++;
            Spaces();
            if (BlockItem(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return IsOver(column) ? List(first, from, at) : null;
    }

    /// <summary>What stands behind a hyphen: a mapping that begins there, or a value.</summary>
    private YamlNode? BlockItem(int depth)
    {
        var from = at;
        var isMap = Key(entries.Count) is not null;
        at = from;
        return isMap ? depth >= YamlReader.MaxDepth ? null : BlockMap(depth)
            : Inline(depth, EndsInBlock) is { } value && NextLine() ? value : null;
    }

    /// <summary>A value within one line.</summary>
    private YamlNode? Inline(int depth, SearchValues<char> ends) => at == end || depth > YamlReader.MaxDepth ? null : text[at] switch
    {
        '[' when depth < YamlReader.MaxDepth => FlowList(depth),
        '{' when depth < YamlReader.MaxDepth => FlowMap(depth),
        '"' => DoubleQuoted(),
        '\'' => SingleQuoted(),
        var c when char.IsLetterOrDigit(c) || c is '(' or '/' or '+' || (c == '-' && at + 1 < end && char.IsAsciiDigit(text[at + 1])) => Plain(ends),
        _ => null,
    };

    private YamlList? FlowList(int depth)
    {
        var (from, first) = (at, items.Count);
        if (IsEmpty(']'))
        {
            return List(first, from, at - 1);
        }

        do
        {
            Spaces();
            if (Inline(depth + 1, EndsInFlow) is not { } item)
            {
                return null;
            }

            Spaces();
            items.Add(item);
        }
        while (Goes(','));

        return Goes(']') ? List(first, from, at - 1) : null;
    }

    private YamlMap? FlowMap(int depth)
    {
        var (from, first) = (at, entries.Count);
        if (IsEmpty('}'))
        {
            return Map(first, from, at - 1);
        }

        do
        {
            Spaces();
            if (Key(first) is not { } key)
            {
                return null;
            }

            Spaces();
            if (Inline(depth + 1, EndsInFlow) is not { } value)
            {
                return null;
            }

            Spaces();
            entries.Add(new YamlEntry(key, value));
        }
        while (Goes(','));

        return Goes('}') ? Map(first, from, at - 1) : null;
    }

    private YamlList List(int first, int from, int to)
    {
        YamlNode[] own = [.. items[first..]];
        items.RemoveRange(first, own.Length);
        return new YamlList(own, NodeSpan.OfCollection(source, from, to));
    }

    private YamlMap Map(int first, int from, int to)
    {
        YamlEntry[] own = [.. entries[first..]];
        entries.RemoveRange(first, own.Length);
        return new YamlMap(own, NodeSpan.OfCollection(source, from, to));
    }

    /// <summary>Whether the collection just opened closes again; stands behind what was read.</summary>
    private bool IsEmpty(char close)
    {
        at++;
        Spaces();
        return Goes(close);
    }

    /// <summary>Goes past a sign if it is the next one.</summary>
    private bool Goes(char sign)
    {
        var isNext = at < end && text[at] == sign;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private bool IsItem() => text[at] == '-' && at + 1 < end && text[at + 1] == ' ';

    /// <summary>Whether what follows a block collection stands farther left, or is a key beside a list in its own column.</summary>
    private bool IsOver(int column) => at == end || Column <= column;

    private void Spaces()
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }
    }

    /// <summary>Goes past spaces, remarks and line ends; false if something else stands in the same line.</summary>
    private bool NextLine()
    {
        var from = at;
        while (at < end)
        {
            var c = text[at];
            if (c == '\n')
            {
                line = ++at;
            }
            else if (c == '\r' && at + 1 < end && text[at + 1] == '\n')
            {
                at++;
            }
            else if (c == ' ')
            {
                at++;
            }
            else if (c == '#' && (at == line || text[at - 1] == ' '))
            {
                var next = text.AsSpan(at, end - at).IndexOfAny(LineEnds);
                at = next < 0 ? end : at + next;
            }
            else
            {
                return line > from;
            }
        }

        return true;
    }

}
