using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Markdown;

/// <summary>What stands between double braces.</summary>
internal sealed class FigureInline(string content) : LeafInline
{
    public string Content { get; } = content;
}

/// <summary>Teaches Markdig the double braces.</summary>
internal sealed class FigureExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new FigureParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendering is RichTextRenderer's alone.
    }
}

internal sealed class FigureParser : InlineParser
{
    public FigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        // Where one opening found no end, none that follows in the same text has one: thousands of them are looked for once.
        if (ReferenceEquals(processor.ParserStates[Index], slice.Text))
        {
            return false;
        }

        var close = slice.Text.AsSpan(slice.Start, slice.End - slice.Start + 1).IndexOf("}}", StringComparison.Ordinal);
        if (close < 0)
        {
            processor.ParserStates[Index] = slice.Text;
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline(slice.Text.Substring(slice.Start + 2, close - 2))
        {
            Span = new SourceSpan(start, start + close + 1),
            Line = line,
            Column = column,
        };
        slice.Start += close + 2;
        return true;
    }
}

/// <summary>The grammar of figure references.</summary>
internal static class FigureSyntax
{
    private static readonly HashSet<string> Codes =
        [.. Properties.All.Select(p => p.Code), .. Vocabularies.Stages.Codes];

    /// <summary>The reference, or null with a finding.</summary>
    public static FigureReference? Read(string content, Core.Text.SourceSpan span, ProseContext context)
    {
        var text = content.Trim();
        var owner = context.FigureOwner;
        if (text.IndexOf(':') is > 0 and var colon)
        {
            var dot = text.IndexOf('.', colon);
            if (Kinds.OfScheme(text[..colon]) is not { } kind || dot < 0)
            {
                return Bad(text, span, context);
            }

            owner = new RecordKey(kind.Kind, text[(colon + 1)..dot]);
            text = text[(dot + 1)..];
        }

        var (first, until) = text.Split("..") switch
        {
            [var only] => (only, null),
            [var from, var to] => (from, to),
            _ => ("", null),
        };
        var parts = first.Split('.');
        if (parts.Length > 1 && owner == context.FigureOwner && !Codes.Contains(parts[0]))
        {
            owner = new RecordKey(RecordKind.Host, parts[0]);
            parts = parts[1..];
        }

        var key = parts.Length == 2 ? parts[1] : null;
        var isKnown = parts.Length is 1 or 2 && Codes.Contains(parts[0])
            && (until is null || (key is null && Vocabularies.Stages.Find(until) is not null && Vocabularies.Stages.Find(parts[0]) is not null));
        return isKnown ? new FigureReference(owner, parts[0], until, key, span) : Bad(content.Trim(), span, context);
    }

    private static FigureReference? Bad(string text, Core.Text.SourceSpan span, ProseContext context)
    {
        context.Bag.AddWithSuggestion(Rules.BadFigure, span, text, Codes, text);
        return null;
    }
}
