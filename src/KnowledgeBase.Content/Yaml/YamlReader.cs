using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeBase.Content.Yaml;

/// <summary>Reads a region of a file as one YAML mapping. YamlDotNet does the reading; anchors, aliases, tags, double keys, depth and size are refused here.</summary>
internal sealed class YamlReader
{
    public const int MaxDepth = 24;
    public const int MaxScalar = 20_000;

    private readonly SourceText source;
    private readonly int start;
    private readonly int end;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private bool failed;

    private YamlReader(SourceText source, int start, int end, DiagnosticBag bag)
    {
        this.source = source;
        this.start = start;
        this.end = end;
        this.bag = bag;
        parser = new Parser(new StringReader(source.Text[start..end]));
    }

    /// <summary>The mapping between two offsets of a file, or null with findings in the bag.</summary>
    public static YamlMap? Read(SourceText source, int start, int end, DiagnosticBag bag) =>
        PlainYamlReader.Read(source, start, end) ?? ReadAll(source, start, end, bag);

    /// <summary>The same by YamlDotNet alone, which reads what the quick reader does not know and says what is wrong.</summary>
    internal static YamlMap? ReadAll(SourceText source, int start, int end, DiagnosticBag bag)
    {
        var reader = new YamlReader(source, start, end, bag);
        return reader.ReportTabs() ? null : reader.ReadDocument();
    }

    private YamlMap? ReadDocument()
    {
        YamlMap? map = null;
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.Accept<DocumentStart>(out _))
            {
                Report(Rules.NotAMapping, source.Span(start, 0));
                return null;
            }

            parser.Consume<DocumentStart>();
            var node = ReadNode(0);
            map = node as YamlMap;
            if (node is not null && map is null)
            {
                Report(Rules.NotAMapping, FirstLine(node.Span));
            }

            if (!failed)
            {
                var close = parser.Consume<DocumentEnd>();
                if (!parser.Accept<StreamEnd>(out _))
                {
                    Report(Rules.SeveralDocuments, FirstLine(Span(parser.Current?.Start ?? close.Start, close.End)));
                }
            }
        }
        catch (YamlException e)
        {
            Syntax(e.Start, e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // YamlDotNet throws these without a place: for some unclosed brackets, and for tags that are no addresses.
            Syntax(parser.Current?.End ?? Mark.Empty, e.Message);
        }

        return failed ? null : map;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            return Refuse(Rules.YamlAlias, alias);
        }

        if (parser.Accept<NodeEvent>(out var node))
        {
            if (!node.Anchor.IsEmpty)
            {
                return Refuse(Rules.YamlAlias, node);
            }

            if (!node.Tag.IsEmpty)
            {
                return Refuse(Rules.YamlTag, node, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
            }
        }

        if (depth > MaxDepth)
        {
            return Refuse(Rules.TooDeep, parser.Current!, MaxDepth);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ReadScalar(scalar);
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            return ReadList(list, depth);
        }

        return parser.TryConsume<MappingStart>(out var map) ? ReadMap(map, depth) : Refuse(Rules.NotAMapping, parser.Current!);
    }

    private YamlScalar? ReadScalar(Scalar scalar)
    {
        var place = Span(scalar.Start, scalar.End);
        var span = NodeSpan.Trimmed(source, place.Start, place.Start + place.Length);
        if (scalar.Value.Length > MaxScalar)
        {
            Report(Rules.ScalarTooLong, FirstLine(span), scalar.Value.Length, MaxScalar);
            return null;
        }

        if (TextDecoder.ForbiddenIn(scalar.Value) is { } forbidden)
        {
            Report(Rules.ForbiddenCharacter, FirstLine(span), forbidden);
            return null;
        }

        return new YamlScalar(scalar.Value, span);
    }

    private YamlList? ReadList(SequenceStart begin, int depth)
    {
        var items = new List<YamlNode>();
        SequenceEnd close;
        while (!parser.TryConsume(out close!))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList([.. items], Collection(begin.Start, close.End));
    }

    private YamlMap? ReadMap(MappingStart begin, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        MappingEnd close;
        while (!parser.TryConsume(out close!))
        {
            if (ReadNode(depth + 1) is not { } keyNode)
            {
                return null;
            }

            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (keyNode is not YamlScalar key)
            {
                Report(Rules.NotAMapping, FirstLine(keyNode.Span));
                return null;
            }

            if (keys.TryGetValue(key.Text, out var first))
            {
                bag.Add(Rules.DuplicateKey, key.Span, key.Text, first.Span.Position.Line);
                failed = true;
                continue;
            }

            keys.Add(key.Text, key);
            entries.Add(new YamlEntry(key, value));
        }

        return new YamlMap([.. entries], Collection(begin.Start, close.End));
    }

    private YamlNode? Refuse(Rule rule, ParsingEvent at, params object[] values)
    {
        Report(rule, FirstLine(Span(at.Start, at.End)), values);
        return null;
    }

    private void Report(Rule rule, SourceSpan span, params object[] values)
    {
        failed = true;
        bag.Add(rule, span, values);
    }

    private bool ReportTabs()
    {
        for (var line = start; line < end; line = FrontMatter.NextLine(source.Text, line))
        {
            if (source.Text[line] == '\t')
            {
                Report(Rules.YamlTab, source.Span(line, 1));
            }
        }

        return failed;
    }

    private void Syntax(Mark at, string message)
    {
        failed = true;
        var span = FirstLine(Span(at, at));
        var hint = SyntaxHint.For(message, source.LineText(Math.Max(1, span.Position.Line)));
        bag.Add(new Diagnostic(Rules.YamlSyntax, span, Rules.YamlSyntax.Message, hint));
    }

    private SourceSpan Span(Mark from, Mark to)
    {
        var first = Math.Min(start + (int)from.Index, end);
        return source.Span(first, Math.Max(0, Math.Min(start + (int)to.Index, end) - first));
    }

    private SourceSpan Collection(Mark from, Mark to)
    {
        var span = Span(from, to);
        return NodeSpan.OfCollection(source, span.Start, span.Start + span.Length);
    }

    private SourceSpan FirstLine(SourceSpan span)
    {
        var stop = source.Text.AsSpan(span.Start).IndexOfAny('\r', '\n');
        var rest = stop < 0 ? source.Text.Length - span.Start : stop;
        return source.Span(span.Start, Math.Max(1, Math.Min(span.Length, rest)));
    }
}

/// <summary>What most often breaks YAML, told so that an author can mend it.</summary>
internal static class SyntaxHint
{
    public static Bilingual For(string message, string line)
    {
        var quoteCount = line.Count(c => c == '"');
        if (quoteCount % 2 == 1 || message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return new("tanda kutip tidak ditutup: setiap \" harus berpasangan", "a quotation mark is not closed: every \" needs its partner");
        }

        if (message.Contains("flow", StringComparison.Ordinal) || line.Count(c => c is '[' or '{') != line.Count(c => c is ']' or '}'))
        {
            return new("kurung [ ] atau { } tidak ditutup, atau koma antara isinya hilang", "a bracket [ ] or { } is not closed, or a comma is missing between its items");
        }

        if (line.Split(": ").Length > 2 || message.Contains("mapping values", StringComparison.Ordinal))
        {
            return new("nilai yang memuat “: ” harus diberi tanda kutip: note: \"Anggaran: Rp240 juta\"", "a value that holds “: ” must be quoted: note: \"Anggaran: Rp240 juta\"");
        }

        if (line.TrimStart() is ['%' or '@' or '`', ..] || message.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return new("nilai yang diawali tanda seperti % @ ` harus diberi tanda kutip", "a value that begins with a sign such as % @ ` must be quoted");
        }

        return new("periksa indentasi: kolom yang setingkat dimulai di lajur yang sama, dan sesudah titik dua ada spasi", "check the indentation: fields of one level begin in the same column, and a space follows the colon");
    }
}
