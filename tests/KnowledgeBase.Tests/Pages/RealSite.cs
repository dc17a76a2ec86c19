using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Audit;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Tests.Pages;

/// <summary>The site of the repository's own content, built once for the tests that walk its pages.</summary>
public sealed class RealSite
{
    public RealSite()
    {
        var bag = new DiagnosticBag();
        Catalog = ContentReader.Read(new ContentFolder(Path.Combine(Root(), "content")), bag).Catalog
            ?? throw new InvalidOperationException("The content could not be read.");
        Files = SiteRenderer.Render(Catalog, new DefaultTheme(), new SiteOptions(Catalog.Site.Address, new DateOnly(2026, 11, 21)));
        Pages = Files.Where(f => f.IsPage).AsParallel().AsOrdered()
            .ToDictionary(f => f.Path, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span)));
        Titles = Catalog.Records
            .SelectMany(r => Catalog.Site.Languages.Select(l => (SiteAddress.Of(r.Key, l).File, Catalog.Title(r).In(l))))
            .ToDictionary(t => t.Item1, t => t.Item2);
        SiteAudit.Check(Files, [], Catalog.Site.Address, bag);
        Findings = bag;
    }

    public Catalog Catalog { get; }

    public IReadOnlyList<OutputFile> Files { get; }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>Names of records by the file of their page.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; }

    public DiagnosticBag Findings { get; }

    /// <summary>The file that a link of a page leads to, and its fragment.</summary>
    public (string File, string Fragment) Target(string page, string href)
    {
        var root = Catalog.Site.Address;
        var from = new Uri(root, page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page);
        var target = new Uri(from, href);
        var path = root.IsBaseOf(target) ? Uri.UnescapeDataString(root.MakeRelativeUri(target).ToString().Split('#')[0]) : "";
        path = path is "./" ? "" : path;
        return (path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    /// <summary>Whether a file is the page of a record of a kind.</summary>
    public bool IsPageOf(RecordKind kind, string file) =>
        Catalog.Records.Any(r => r.Key.Kind == kind && Catalog.Site.Languages.Any(l => SiteAddress.Of(r.Key, l).File == file));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "content", "site.yaml")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The repository's content was not found above the tests.");
    }
}
