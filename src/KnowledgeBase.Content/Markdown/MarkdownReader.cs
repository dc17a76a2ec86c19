using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Markdown to rich text. Only harmless constructs come through; everything else is a finding at the author's characters.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Use<FigureExtension>()
        .Build();

    // Text without any of these, beginning with a letter, means the same in Markdown as in plain words.
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\\`*_[]<{&~|\r\n");

    [ThreadStatic]
    private static RichTextRenderer? renderer;

    /// <summary>Prose with blocks.</summary>
    public static RichText ReadBlocks(ProseContext context) => Read(context, inline: false);

    /// <summary>One paragraph without block marks around it.</summary>
    public static RichText ReadInline(ProseContext context) => ReadPlain(context.Text) ?? Read(context, inline: true);

    /// <summary>A paragraph in which nothing is Markdown, or null.</summary>
    public static RichText? ReadPlain(string text) => text.Length > 0 && char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(Marks)
        ? new RichText([MarkupPart.Of(HtmlText.Escape(text))], [], [])
        : null;

    private static RichText Read(ProseContext context, bool inline)
    {
        if (MarkCount.TooMany(context.Text) is { } at)
        {
            context.Bag.Add(Rules.UnreadableProse, context.Locate(at, 1));
            return RichText.Empty;
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(context.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's guard against thousands of nested brackets or quotations.
            context.Bag.Add(Rules.UnreadableProse, context.Locate(0, 1));
            return RichText.Empty;
        }

        if (inline && document is not ([] or [ParagraphBlock]))
        {
            context.Bag.Add(Rules.InlineOnly, context.Locate(0, Math.Min(context.Text.Length, 80)));
            return RichText.Empty;
        }

        return (renderer ??= new RichTextRenderer(Pipeline)).Render(document, context, inline);
    }
}
