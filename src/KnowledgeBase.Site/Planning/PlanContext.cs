using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Comparing;
using KnowledgeBase.Site.Kits;
using KnowledgeBase.Site.Matching;

namespace KnowledgeBase.Site.Planning;

/// <summary>What every page of one language is planned with.</summary>
internal sealed class PlanContext
{
    private readonly IReadOnlyList<Crumb> footer;
    private readonly Gathered<IReadOnlyList<PlannedBoard>> boards;
    private readonly int[] counts = new int[Core.Records.Kinds.All.Count];
    private string? around;

    public PlanContext(Catalog catalog, SiteOptions options, Language language, Gathered<IReadOnlyList<PlannedBoard>> boards, SiteLinks links)
    {
        this.boards = boards;
        Links = links;
        Catalog = catalog;
        Options = options;
        Language = language;
        foreach (var record in catalog.Records)
        {
            counts[(int)record.Key.Kind]++;
        }

        Kinds = [.. Core.Records.Kinds.All.Select(k => k.Kind).Where(k => k != RecordKind.Page && Count(k) > 0)];
        footer =
        [
            .. catalog.All<TextPageRecord>().Where(p => p.Order is not null).OrderBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => new Crumb(catalog.Title(p).In(language), SiteAddress.Of(p.Key, language))),
        ];
    }

    /// <summary>The text page that stands on the home page.</summary>
    public static RecordKey HomeKey { get; } = new(RecordKind.Page, "home");

    public Catalog Catalog { get; }

    public SiteOptions Options { get; }

    public Language Language { get; }

    /// <summary>Kinds that have a list, in order.</summary>
    public IReadOnlyList<RecordKind> Kinds { get; }

    /// <summary>Boards that have something to show.</summary>
    public IReadOnlyList<PlannedBoard> Boards => boards.Value;

    /// <summary>“My region”; null on a site with too few hosts.</summary>
    public Lazy<Planner>? Planner { get; init; }

    /// <summary>The comparison; null on a site with nothing to compare.</summary>
    public ComparedHosts? Comparison { get; init; }

    /// <summary>Hosts that have papers for a visit.</summary>
    public required KitList Kits { get; init; }

    /// <summary>What is linked to each record.</summary>
    public SiteLinks Links { get; }

    /// <summary>Names what stands around every page and was gathered once for all: the same name, the same surroundings. Each page compares it, so it is short.</summary>
    public string Around => around ??= Print.Of(Encoding.UTF8.GetBytes(
        string.Join('\n', Kinds.Select(k => $"{k}").Concat(footer.Select(f => f.ToString())).Append($"{Planner is not null} {Comparison?.OffersPlaybooks} {Comparison?.IsLarge}")))).ToString();

    /// <summary>How many records each of these kinds has.</summary>
    public IReadOnlyList<KindCount> Counts => [.. Kinds.Select(k => new KindCount(k, Count(k)))];

    /// <summary>How many records a kind has.</summary>
    public int Count(RecordKind kind) => counts[(int)kind];

    public string Say(Bilingual text) => text.In(Language);

    /// <summary>A frame for an address that exists in every language under the same path.</summary>
    public PageFrame Frame(SiteAddress address, string title, string description, IReadOnlyList<Crumb> crumbs) => new()
    {
        Catalog = Catalog,
        Language = Language,
        Address = address,
        Title = title,
        Description = Shorten(description),
        Crumbs = crumbs,
        Alternates = Alternates(address),
        FooterPages = footer,
        Navigation = Kinds,
        // Sources always have a board: most pages need not know the others.
        HasBoards = Catalog.HasAtLeast<Source>(1) || Boards.Count > 0,
        LazyBoards = new(() => [.. Boards.Select(b => b.Kind)]),
        HasPlanner = Planner is not null,
        SiteRoot = Options.Root,
        AsOf = Options.AsOf,
        ToRoot = address.ToRoot,
        IsOffline = Options.IsOffline,
    };

    /// <summary>An address in every language of the site.</summary>
    public IReadOnlyList<Alternate> Alternates(SiteAddress address) => [.. Catalog.Site.Languages.Select(l => new Alternate(l, InLanguage(address, l)))];

    public Crumb HomeCrumb => new(Say(Phrases.Home), SiteAddress.Home(Language));

    private SiteAddress InLanguage(SiteAddress address, Language language)
    {
        var own = SiteAddress.Home(Language).Path;
        return new(SiteAddress.Home(language).Path + address.Path[own.Length..]);
    }

    // Search engines and previews cut at about this length; better at a word than inside one.
    private static string Shorten(string text, int limit = 200)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', limit);
        return text[..(space > 0 ? space : limit)].TrimEnd(',', ';', ':', '.') + " …";
    }
}
