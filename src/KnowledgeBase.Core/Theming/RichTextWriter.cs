using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

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
                    output.Raw(markup.Html);
                    break;
                case AddressPart address:
                    output.Escaped(frame.Href(SiteAddress.Of(address.Target, frame.Language), address.Fragment));
                    break;
                case AssetPart asset:
                    output.Escaped(frame.FileHref(asset.Path));
                    break;
                case FigurePart { Reference: var reference } when frame.Catalog.Resolve(reference) is { } figure:
                    output.Raw("<a class=\"figure\" href=\""u8);
                    output.Escaped(frame.Href(figure.Record, figure.Anchor));
                    output.Raw("\">"u8);
                    output.Escaped(FigureText.Of(figure, language));
                    output.Raw("</a>"u8);
                    if (FigureText.IsPlan(figure))
                    {
                        output.Escaped($" ({Vocabularies.Modalities["planned"].Label.In(language)})");
                    }

                    break;
            }
        }
    }
}

/// <summary>A figure as words.</summary>
public static class FigureText
{
    /// <summary>The figure in a language: <c>sekitar Rp240 juta</c>, <c>3 Juni 2021</c>, <c>93 hari</c>.</summary>
    public static string Of(Figure figure, Language language)
    {
        var formats = Formats.For(language);
        return figure switch
        {
            StatementFigure f => Of(f.Statement.Value.Value, language),
            MilestoneFigure { Milestone: var m } => formats.Date((m.Date ?? m.Planned)!.Value),
            DaysFigure f => formats.Days(f.Days.Days),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
    }

    /// <summary>Whether the figure tells a plan, so that it must not be read as an event.</summary>
    public static bool IsPlan(Figure figure) => figure switch
    {
        StatementFigure f => f.Statement.Evidence.IsPlan,
        MilestoneFigure { Milestone: var m } => m.Date is null || m.Evidence.IsPlan,
        _ => false,
    };

    /// <summary>A value in a language; words as plain text.</summary>
    public static string Of(ClaimValue value, Language language) => value switch
    {
        AmountValue v => Formats.For(language).Amount(v.Amount),
        DateValue v => Formats.For(language).Date(v.Date),
        TextValue v => v.Text.In(language).Text,
        _ => Phrases.Unknown.In(language),
    };
}
