using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Pages;

/// <summary>What every page has around its own content, and the helpers with which a template writes addresses and figures.</summary>
public sealed record PageFrame
{
    /// <summary>The site's records.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>Language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>Where the page lives inside the site.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The page's name, for the title bar and the heading.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence of plain text for search engines and previews; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The way from the home page, without the page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The same page in the other languages of the site.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Whether the prose of the page has not been translated, so that a notice is due.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Whether search engines should leave it out (the 404 page).</summary>
    public bool IsHidden { get; init; }

    /// <summary>Pages of text for the footer, in order.</summary>
    public IReadOnlyList<Crumb> FooterPages { get; init; } = [];

    /// <summary>Lists for the main navigation, in order; kinds without records are left out.</summary>
    public IReadOnlyList<RecordKind> Navigation { get; init; } = [];

    /// <summary>Whether the site has “my region”.</summary>
    public bool HasPlanner { get; init; }

    /// <summary>Boards that have something to show, in order.</summary>
    public IReadOnlyList<BoardKind> Boards => LazyBoards.Value;

    /// <summary>Whether there are any; asking for <see cref="Boards"/> costs a page that was just saved more than everything else.</summary>
    public bool HasBoards { get; init; }

    /// <summary>Finds the boards when they are asked for.</summary>
    public Lazy<IReadOnlyList<BoardKind>> LazyBoards { get; init; } = new(() => []);

    /// <summary>Where the finished site will live, ending in a slash.</summary>
    public required Uri SiteRoot { get; init; }

    /// <summary>The day for which the site is built; ages are counted to it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>schema.org data as JSON in which <c>&lt;</c> is already escaped; may be empty.</summary>
    public string JsonLd { get; init; } = "";

    /// <summary>Which part of a long list the page shows.</summary>
    public PagePart Part { get; init; } = PagePart.Whole;

    /// <summary>Where the first part is, for a page that shows a part.</summary>
    public SiteAddress FirstPart { get; init; }

    /// <summary>What stands before an address of the site in a link of this page: <c>../../</c>, or the absolute base path for a page served at any depth.</summary>
    public required string ToRoot { get; init; }

    /// <summary>Whether the site is opened from a folder, where a link must name the file.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Absolute address of this page.</summary>
    public string Canonical => new Uri(SiteRoot, Address.Path).AbsoluteUri;

    /// <summary>Numbers, money and dates in the page's language.</summary>
    public Formats Formats => Formats.For(Language);

    /// <summary>A text of the program in the page's language.</summary>
    public string Say(Bilingual text) => text.In(Language);

    /// <summary>A record's name in the page's language.</summary>
    public string TitleOf(Record record) => Catalog.Title(record).In(Language);

    /// <summary>A link to a record's page.</summary>
    public string Href(Record record, string? anchor = null) => Href(SiteAddress.Of(record.Key, Language), anchor);

    /// <summary>A link to the list of a kind.</summary>
    public string Href(RecordKind list) => Href(SiteAddress.List(list, Language), null);

    /// <summary>A link to the home page.</summary>
    public string HomeHref => Href(SiteAddress.Home(Language), null);

    /// <summary>A link to another part of the same list.</summary>
    public string PartHref(int number) => Href(FirstPart.Part(number), null);

    /// <summary>A link to a board.</summary>
    public string Href(BoardKind board) => Href(SiteAddress.Of(board, Language), null);

    /// <summary>A link to an address of the site; to a part of this page without leaving it.</summary>
    public string Href(SiteAddress address, string? anchor)
    {
        if (anchor is not null && address == Address)
        {
            return "#" + anchor;
        }

        var path = ToRoot + (IsOffline ? address.File : address.Path);
        return (path.Length == 0 ? "./" : path) + (anchor is null ? "" : "#" + anchor);
    }

    /// <summary>A link to a file of the site's root, such as a theme's icon or a content's picture.</summary>
    public string FileHref(string path) => ToRoot + path;
}

/// <summary>One step of the way from the home page.</summary>
public sealed record Crumb(string Label, SiteAddress Address);

/// <summary>The same page in another language.</summary>
public sealed record Alternate(Language Language, SiteAddress Address);
