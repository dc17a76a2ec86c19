using System.Text;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Prose;

/// <summary>Text an author wrote, already safe: pieces of HTML with holes for addresses and figures, which depend on the page's language and base path.</summary>
public sealed class RichText
{
    private readonly ILateProse? late;
    private readonly int place;
    private readonly int length;
    private IReadOnlyList<RichPart>? parts;
    private IReadOnlyList<Heading>? headings;

    /// <summary>A text that is at hand.</summary>
    /// <param name="parts">The pieces in order.</param>
    /// <param name="headings">Headings with their anchors.</param>
    /// <param name="references">Every record and figure it names, with the author's characters, to be checked.</param>
    public RichText(IReadOnlyList<RichPart> parts, IReadOnlyList<Heading> headings, IReadOnlyList<RichReference> references)
    {
        this.parts = parts;
        this.headings = headings;
        References = references;
    }

    /// <summary>A text that is read when somebody asks for its words. It is not empty.</summary>
    /// <param name="late">Where it lies.</param>
    /// <param name="place">At what place there.</param>
    /// <param name="length">How long it is there, in bytes.</param>
    /// <param name="references">As above.</param>
    public RichText(ILateProse late, int place, int length, IReadOnlyList<RichReference> references)
    {
        this.late = late;
        this.place = place;
        this.length = length;
        References = references;
    }

    /// <summary>No text at all.</summary>
    public static RichText Empty { get; } = new([], [], []);

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<RichPart> Parts
    {
        get
        {
            // Two threads read the same; whoever sees the pieces sees the headings.
            if (Volatile.Read(ref parts) is { } known)
            {
                return known;
            }

            (var read, headings) = late!.ReadAt(place, length);
            Volatile.Write(ref parts, read);
            return read;
        }
    }

    /// <summary>Headings with their anchors.</summary>
    public IReadOnlyList<Heading> Headings
    {
        get
        {
            _ = Parts;
            return headings!;
        }
    }

    /// <summary>Every record and figure it names, with the author's characters, to be checked.</summary>
    public IReadOnlyList<RichReference> References { get; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => late is null && Parts.Count == 0;
}

/// <summary>Where texts lie that nobody has asked for yet.</summary>
public interface ILateProse
{
    /// <summary>Reads the text at a place, of so many bytes. From several threads.</summary>
    /// <exception cref="IOException">It cannot be read any more.</exception>
    (IReadOnlyList<RichPart> Parts, IReadOnlyList<Heading> Headings) ReadAt(int place, int length);
}

/// <summary>A piece of rich text.</summary>
public abstract record RichPart;

/// <summary>HTML that the Markdown reader made from harmless constructs only.</summary>
public sealed record MarkupPart(ReadOnlyMemory<byte> Utf8) : RichPart
{
    private const int Short = 256;
    private const int Shelf = 4 * 1024;

    // A record has twenty short texts, and what is collected is counted by objects: one array for many of them.
    [ThreadStatic]
    private static Memory<byte> shelf;

    /// <summary>Markup as it was made. It is kept as pages are written: the largest texts there are take half the room, and are copied.</summary>
    public static MarkupPart Of(ReadOnlySpan<char> html)
    {
        var length = Encoding.UTF8.GetByteCount(html);
        var utf8 = length <= Short ? FromShelf(length) : new byte[length];
        Encoding.UTF8.GetBytes(html, utf8.Span);
        return new(utf8);
    }

    private static Memory<byte> FromShelf(int length)
    {
        if (shelf.Length < length)
        {
            shelf = new byte[Shelf];
        }

        var taken = shelf[..length];
        shelf = shelf[length..];
        return taken;
    }
}

/// <summary>The address of a record's page, inside an <c>href</c>; written without markup.</summary>
public sealed record AddressPart(RecordKey Target, string? Fragment) : RichPart;

/// <summary>A file of the content's <c>assets</c> folder, inside a <c>src</c>; written without markup.</summary>
public sealed record AssetPart(string Path) : RichPart;

/// <summary>A figure taken from a claim: shown in the page's language, linked to its statements.</summary>
/// <param name="Reference">The figure meant.</param>
/// <param name="IsInLink">Whether it stands inside a link of the author's, so that it must not be a link itself.</param>
public sealed record FigurePart(FigureReference Reference, bool IsInLink = false) : RichPart;

/// <summary>A heading of the text.</summary>
public sealed record Heading(int Level, string Id, string Text);

/// <summary>Something the text names and the catalogue must have.</summary>
public abstract record RichReference(SourceSpan Span);

/// <summary>A link to a record.</summary>
public sealed record RecordReference(RecordKey Target, string? Fragment, SourceSpan Span) : RichReference(Span);

/// <summary>A figure in double braces: <c>{{budget.total}}</c>, <c>{{blora.services}}</c>, <c>{{blora.commitment..opening}}</c>.</summary>
/// <param name="Record">The record named before the first dot, else the record whose text it is; in a playbook, its host.</param>
/// <param name="Property">A property, a stage, or the first stage of a span.</param>
/// <param name="Until">The last stage of a span of days, or null.</param>
/// <param name="Key">The statement's <c>key</c>, or null for the preferred one.</param>
/// <param name="Span">The author's characters.</param>
public sealed record FigureReference(RecordKey Record, string Property, string? Until, string? Key, SourceSpan Span) : RichReference(Span);

/// <summary>A file of the content's <c>assets</c> folder.</summary>
public sealed record AssetReference(string Path, SourceSpan Span) : RichReference(Span);
