using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Writes a Markdown tree as pieces of safe HTML with holes for addresses and figures. One for each thread.</summary>
internal sealed class RichTextRenderer
{
    private readonly Dictionary<HeadingBlock, (string Words, string Slug)> namesOf = [];
    private readonly HtmlRenderer inner;
    private readonly List<RichPart> parts = [];
    private readonly List<RichReference> references = [];
    private readonly List<Heading> headings = [];
    private readonly HeadingIds written = new();
    private IReadOnlySet<string> headingIds = new HashSet<string>();
    private ProseContext context = null!;
    private bool isInline;
    private int lastLevel;

    public RichTextRenderer(MarkdownPipeline pipeline)
    {
        inner = new HtmlRenderer(new MarkupWriter());
        pipeline.Setup(inner);
        var renderers = inner.ObjectRenderers;
        renderers.RemoveAll(r => r is HeadingRenderer or LinkInlineRenderer or AutolinkInlineRenderer or HtmlBlockRenderer
            or HtmlInlineRenderer or HtmlEntityInlineRenderer or CodeBlockRenderer or Markdig.Extensions.Tables.HtmlTableRenderer);
        renderers.Add(new Writer<HeadingBlock>(Heading));
        renderers.Add(new Writer<LinkInline>(Link));
        renderers.Add(new Writer<AutolinkInline>(Autolink));
        renderers.Add(new Writer<HtmlBlock>(block => RawHtml(block.Span)));
        renderers.Add(new Writer<HtmlInline>(tag => RawHtml(tag.Span)));
        renderers.Add(new Writer<HtmlEntityInline>(Entity));
        renderers.Add(new Writer<CodeBlock>(Code));
        renderers.Add(new Writer<FigureInline>(Figure));
        renderers.Add(new Writer<Markdig.Extensions.Tables.Table>(table => TableWriter.Write(inner, table)));
    }

    /// <summary>Renders a document; findings go to the context's bag.</summary>
    public RichText Render(MarkdownDocument document, ProseContext context, bool inline)
    {
        this.context = context;
        isInline = inline;
        lastLevel = 1;
        ((MarkupWriter)inner.Writer).Clear();
        parts.Clear();
        references.Clear();
        headings.Clear();
        written.Clear();
        namesOf.Clear();
        // All of them first: a link may name a heading that comes later.
        var all = new HeadingIds();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = Words(heading.Inline);
            var slug = Slug(words);
            namesOf[heading] = (words, slug);
            all.Take(slug);
        }

        headingIds = all.Taken;

        if (inline)
        {
            foreach (var paragraph in document.OfType<ParagraphBlock>())
            {
                inner.WriteLeafInline(paragraph);
            }
        }
        else
        {
            inner.Render(document);
        }

        Flush();
        return new RichText([.. parts], [.. headings], [.. references]);
    }

    /// <summary>Letters and digits in lower case, joined by hyphens.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private void Flush()
    {
        var html = (MarkupWriter)inner.Writer;
        if (html.Written.Length > 0)
        {
            parts.Add(MarkupPart.Of(html.Written));
            html.Clear();
        }
    }

    private void Hole(RichPart part)
    {
        Flush();
        parts.Add(part);
    }

    private void Heading(HeadingBlock heading)
    {
        if (heading.Level == 1 || heading.Level > lastLevel + 1)
        {
            context.Bag.Add(Rules.HeadingLevel, At(heading.Span), heading.Level);
        }

        lastLevel = heading.Level;
        var (words, slug) = namesOf[heading];
        var id = "h-" + written.Take(slug);
        headings.Add(new Heading(heading.Level, id, words));
        inner.Write($"<h{heading.Level} id=\"").WriteEscape(id).Write("\">");
        inner.WriteLeafInline(heading);
        inner.Write($"</h{heading.Level}>\n");
    }

    private void Link(LinkInline link)
    {
        var span = link.UrlSpan.IsEmpty ? At(link.Span) : At(link.UrlSpan);
        if (link.IsImage)
        {
            Picture(link, span);
            return;
        }

        inner.Write("<a href=\"");
        WriteTarget(link.Url ?? "", span);
        inner.Write(">");
        inner.WriteChildren(link);
        inner.Write("</a>");
    }

    private void Autolink(AutolinkInline link)
    {
        inner.Write("<a href=\"");
        WriteTarget(link.IsEmail ? "mailto:" + link.Url : link.Url, At(link.Span));
        inner.Write(">").WriteEscape(link.Url).Write("</a>");
    }

    /// <summary>Writes the rest of an opening tag from inside its <c>href</c>, without the closing bracket.</summary>
    private void WriteTarget(string url, Core.Text.SourceSpan span)
    {
        var target = LinkTarget.Read(url, span, headingIds, context);
        switch (target)
        {
            case { Record: { } record }:
                references.Add(record);
                Hole(new AddressPart(record.Target, record.Fragment));
                inner.Write("\"");
                break;
            case { Url: { } address, IsExternal: true }:
                inner.WriteEscapeUrl(address).Write("\" rel=\"noopener\"");
                break;
            default:
                inner.WriteEscapeUrl(target.Url ?? "#").Write("\"");
                break;
        }
    }

    private void Picture(LinkInline picture, Core.Text.SourceSpan span)
    {
        var words = Words(picture);
        if (isInline)
        {
            context.Bag.Add(Rules.InlineOnly, At(picture.Span));
        }
        else if (string.IsNullOrWhiteSpace(words))
        {
            context.Bag.Add(Rules.PictureWithoutText, At(picture.Span));
        }
        else if (picture.Url is { } url && url.StartsWith("assets/", StringComparison.Ordinal))
        {
            references.Add(new AssetReference(url, span));
            inner.Write("<img loading=\"lazy\" src=\"");
            Hole(new AssetPart(url));
            inner.Write("\" alt=\"").WriteEscape(words).Write("\">");
        }
        else
        {
            context.Bag.Add(Rules.BadLink, span, picture.Url ?? "");
        }
    }

    private void RawHtml(SourceSpan span)
    {
        if (span.Length > 0)
        {
            context.Bag.Add(Rules.RawHtml, At(span));
        }
    }

    private void Entity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        if (TextDecoder.ForbiddenIn(text) is { } forbidden)
        {
            context.Bag.Add(Rules.ForbiddenCharacter, At(entity.Span), forbidden);
        }

        inner.WriteEscape(text);
    }

    private void Code(CodeBlock code)
    {
        // Wide code scrolls; what scrolls must be reachable by keyboard.
        inner.Write("<pre tabindex=\"0\"><code>");
        inner.WriteLeafRawLines(code, true, true);
        inner.Write("</code></pre>\n");
    }

    private void Figure(FigureInline figure)
    {
        if (FigureSyntax.Read(figure.Content, At(figure.Span), context) is { } reference)
        {
            references.Add(reference);
            Hole(new FigurePart(reference, figure.FindParentOfType<LinkInline>().Any()));
        }
    }

    private Core.Text.SourceSpan At(SourceSpan span) => context.Locate(span.Start, Math.Max(1, span.Length));

    private static string Words(ContainerInline? inlines) =>
        inlines is null ? "" : string.Concat(inlines.Descendants().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));

    private sealed class Writer<T>(Action<T> write) : HtmlObjectRenderer<T> where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj) => write(obj);
    }
}
