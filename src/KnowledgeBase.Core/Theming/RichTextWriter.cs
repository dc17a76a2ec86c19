using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;

namespace KnowledgeBase.Core.Theming;

/// <summary>Fills the holes of rich text: addresses relative to the page, figures in the text's language, linked to their statements, a plan marked as one.</summary>
public static class RichTextWriter
{
    /// <summary>Writes <paramref name="text"/> as HTML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="frame">The page.</param>
    /// <param name="language">The text's own language, which may be the fallback.</param>
    /// <param name="output">Where to.</param>
    public static void Write(RichText text, PageFrame frame, Language language, Utf8Writer output)
    {
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case MarkupPart markup:
                    output.Raw(markup.Utf8.Span);
                    break;
                case AddressPart address:
                    output.Escaped(frame.Href(SiteAddress.Of(address.Target, frame.Language), FragmentIn(address, frame)));
                    break;
                case AssetPart asset:
                    output.Escaped(frame.FileHref(asset.Path));
                    break;
                case FigurePart hole when frame.Catalog.Resolve(hole.Reference) is { } figure:
                    Write(figure, hole.IsInLink, frame, language, output);
                    break;
            }
        }
    }

    private static void Write(Figure figure, bool isInLink, PageFrame frame, Language language, Utf8Writer output)
    {
        if (!isInLink)
        {
            output.Raw("<a class=\"figure\" href=\""u8);
            output.Escaped(frame.Href(figure.Record, figure.Anchor));
            output.Raw("\">"u8);
        }

        output.Escaped(PlainText.Of(figure, frame.Catalog, language));
        output.Raw(isInLink ? default : "</a>"u8);
        output.Escaped(PlainText.PlanMark(figure, language));
    }

    /// <summary>The part of a page to go to; none where it is a heading that the page lacks in this language.</summary>
    private static string? FragmentIn(AddressPart address, PageFrame frame) =>
        address.Fragment is { } fragment && frame.Catalog.Find(address.Target) is { } record
            && Anchors.Of(record, frame.Language).Contains(fragment)
            ? fragment
            : null;
}
