using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;

namespace KnowledgeBase.Content.Stored;

/// <summary>Texts in both directions.</summary>
internal static class StoredProse
{
    private enum PartKind : byte
    {
        Markup,
        Address,
        Asset,
        Figure,
    }

    private enum ReferenceKind : byte
    {
        Record,
        Figure,
        Asset,
    }

    public static void Names(this StoredWriter to, Localized<string>? names)
    {
        to.MaybeText(names?.Id);
        to.MaybeText(names?.En);
    }

    public static Localized<string>? MaybeNames(this StoredReader from) => (from.MaybeText(), from.MaybeText()) is ({ } id, var en) ? new(id, en) : null;

    public static Localized<string> Names(this StoredReader from) => from.MaybeNames() ?? throw new InvalidDataException();

    public static void Rich(this StoredWriter to, Localized<RichText>? text) => to.Maybe(text, static (w, t) =>
    {
        w.Prose(t.Id);
        w.Maybe(t.En, static (e, english) => e.Prose(english));
    });

    public static Localized<RichText>? MaybeRich(this StoredReader from) => from.Maybe(static r => new Localized<RichText>(r.Prose(), r.Maybe(static e => e.Prose())));

    public static Localized<RichText> Rich(this StoredReader from) => from.MaybeRich() ?? throw new InvalidDataException();

    public static void LateRiches(this StoredWriter to, IReadOnlyList<Localized<RichText>> texts) => to.Late(texts, static (w, t) => w.Rich(t));

    public static IReadOnlyList<Localized<RichText>> LateRiches(this StoredReader from) => from.Late(static r => r.Rich());

    public static void Figure(this StoredWriter to, FigureReference figure)
    {
        to.Key(figure.Record);
        to.Text(figure.Property);
        to.MaybeText(figure.Until);
        to.MaybeText(figure.Key);
        to.Span(figure.Span);
    }

    public static FigureReference Figure(this StoredReader from) =>
        new(from.Key(), from.Name(), from.MaybeName(), from.MaybeName(), from.Span());

    public static void Reference(StoredWriter to, RichReference reference)
    {
        switch (reference)
        {
            case RecordReference record:
                to.Number((int)ReferenceKind.Record);
                to.Key(record.Target);
                to.MaybeText(record.Fragment);
                to.Span(record.Span);
                break;
            case FigureReference figure:
                to.Number((int)ReferenceKind.Figure);
                to.Figure(figure);
                break;
            case AssetReference asset:
                to.Number((int)ReferenceKind.Asset);
                to.Text(asset.Path);
                to.Span(asset.Span);
                break;
            default:
                throw new NotSupportedException($"References of type {reference.GetType().Name} cannot be stored.");
        }
    }

    public static RichReference Reference(StoredReader from) => (ReferenceKind)from.Number() switch
    {
        ReferenceKind.Record => new RecordReference(from.Key(), from.MaybeText(), from.Span()),
        ReferenceKind.Figure => from.Figure(),
        _ => new AssetReference(from.Text(), from.Span()),
    };

    public static void Heading(StoredWriter to, Heading heading)
    {
        to.Number(heading.Level);
        to.Text(heading.Id);
        to.Text(heading.Text);
    }

    public static Heading Heading(StoredReader from) => new(from.Number(), from.Text(), from.Text());

    public static void Part(StoredWriter to, RichPart part)
    {
        switch (part)
        {
            case MarkupPart markup:
                to.Number((int)PartKind.Markup);
                to.Bytes(markup.Utf8.Span);
                break;
            case AddressPart address:
                to.Number((int)PartKind.Address);
                to.Key(address.Target);
                to.MaybeText(address.Fragment);
                break;
            case AssetPart asset:
                to.Number((int)PartKind.Asset);
                to.Text(asset.Path);
                break;
            case FigurePart figure:
                to.Number((int)PartKind.Figure);
                to.Figure(figure.Reference);
                to.Flag(figure.IsInLink);
                break;
            default:
                throw new NotSupportedException($"Parts of type {part.GetType().Name} cannot be stored.");
        }
    }

    public static RichPart Part(StoredReader from) => (PartKind)from.Number() switch
    {
        PartKind.Markup => new MarkupPart(from.Bytes()),
        PartKind.Address => new AddressPart(from.Key(), from.MaybeText()),
        PartKind.Asset => new AssetPart(from.Text()),
        _ => new FigurePart(from.Figure(), from.Flag()),
    };
}
