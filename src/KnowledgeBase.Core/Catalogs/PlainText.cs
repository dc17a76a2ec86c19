using System.Net;
using System.Text;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Claims and rich text as plain words: for descriptions, feeds and the index.</summary>
public static class PlainText
{
    /// <summary>The words of a text with its figures filled in.</summary>
    public static string Of(RichText text, Catalog catalog, Language language)
    {
        var words = TextBuffer.Take();
        Append(words, text, catalog, language);
        return words.Finish();
    }

    /// <summary>Adds the words of a text with its figures filled in.</summary>
    public static void Append(TextBuffer words, RichText text, Catalog catalog, Language language)
    {
        var start = words.Length;
        var inTag = false;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case MarkupPart markup:
                    AppendWords(words, markup.Utf8.Span, ref inTag);
                    break;
                case FigurePart figure when catalog.Resolve(figure.Reference) is { } found:
                    words.Append(Of(found, catalog, language));
                    words.Append(PlanMark(found, language));
                    break;
            }
        }

        words.Trim(start);
    }

    /// <summary>What stands after a figure that tells a plan, so that nobody reads it as an event; else nothing.</summary>
    public static string PlanMark(Figure figure, Language language) =>
        figure.IsPlan ? $" ({Vocabularies.Modalities["planned"].Label.In(language)})" : "";

    /// <summary>The figure in a language: <c>sekitar Rp240 juta</c>, <c>3 Juni 2021</c>, <c>93 hari</c>.</summary>
    public static string Of(Figure figure, Catalog catalog, Language language)
    {
        var formats = Formats.For(language);
        return figure switch
        {
            StatementFigure f => Of(f.Statement.Value.Value, catalog, language),
            MilestoneFigure { Milestone: var m } => formats.Date((m.Date ?? m.Planned)!.Value),
            DaysFigure f => formats.Days(f.Days.Days),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
    }

    /// <summary>A value in a language.</summary>
    public static string Of(ClaimValue value, Catalog catalog, Language language) => value switch
    {
        AmountValue v => Formats.For(language).Amount(v.Amount),
        DateValue v => Formats.For(language).Date(v.Date),
        TextValue v => Of(v.Text.In(language), catalog, language),
        _ => Phrases.Unknown.In(language),
    };

    // The markup is the Markdown reader's own, so that a bracket always begins or ends a tag; a tag with a hole goes on in the next part.
    private static void AppendWords(TextBuffer words, ReadOnlySpan<byte> html, ref bool inTag)
    {
        for (; html.Length > 0; inTag = !inTag)
        {
            var bracket = html.IndexOf((byte)(inTag ? '>' : '<'));
            if (!inTag)
            {
                var stretch = bracket < 0 ? html : html[..bracket];
                if (stretch.Contains((byte)'&'))
                {
                    words.Append(WebUtility.HtmlDecode(Encoding.UTF8.GetString(stretch)));
                }
                else
                {
                    words.AppendUtf8(stretch);
                }
            }

            if (bracket < 0)
            {
                return;
            }

            html = html[(bracket + 1)..];
        }
    }
}
