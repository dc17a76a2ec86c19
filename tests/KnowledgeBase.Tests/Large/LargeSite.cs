using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Site;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Tests.Large;

/// <summary>The site of <see cref="LargeContent"/>.</summary>
public sealed class LargeSite
{
    /// <summary>How many there are of each kind.</summary>
    public const int Hosts = LargeContent.Hosts, Regions = LargeContent.Regions, Visits = LargeContent.Visits, Lessons = LargeContent.Lessons, Playbooks = LargeContent.Playbooks;

    /// <summary>The day for which it is built.</summary>
    public static readonly DateOnly AsOf = LargeContent.AsOf;

    public LargeSite()
    {
        var result = TestSite.Build(LargeContent.Make(), audit: false);
        Catalog = result.HasErrors
            ? throw new InvalidOperationException(string.Join('\n', result.Findings.Where(f => f.IsError).Take(5).Select(f => f.Message.En)))
            : result.Catalog!;
        Files = SiteRenderer.Render(Catalog, new DefaultTheme(), Options);
        Pages = Files.Where(f => f.IsPage).ToDictionary(f => f.Path, f => new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span))));
    }

    public Catalog Catalog { get; }

    public SiteOptions Options => new(Catalog.Site.Address, AsOf);

    public IReadOnlyList<OutputFile> Files { get; }

    private Dictionary<string, Lazy<IHtmlDocument>> Pages { get; }

    /// <summary>The pages at an address and its later parts, in order.</summary>
    public IReadOnlyList<IHtmlDocument> Parts(string address)
    {
        List<IHtmlDocument> parts = [Pages[address + "index.html"].Value];
        while (Pages.TryGetValue($"{address}_{parts.Count + 1}/index.html", out var part))
        {
            parts.Add(part.Value);
        }

        return parts;
    }
}
