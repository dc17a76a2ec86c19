using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Browser.Site;

/// <summary>The real content, built once and published into a folder the way <c>kb build</c> does it.</summary>
internal sealed class RealSite : IDisposable
{
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> documents;

    public RealSite(bool isOffline = false)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(new ContentFolder(Repository.Content), bag);
        bag.Sorted().Where(f => f.IsError).Select(f => $"{f.Span.Source.Path}: {f.Rule.Code} {f.Message.En}").ShouldBeEmpty();
        Root = content.Catalog!.Site.Address;
        var files = SiteRenderer.Render(content.Catalog, new DefaultTheme(), new SiteOptions(Root, new DateOnly(2026, 11, 22)) { IsOffline = isOffline });
        Folder = Path.Combine(Directory.CreateTempSubdirectory("kb-browser-").FullName, "site");
        new OutputFolder(Folder, Repository.Content).Publish(files, [.. content.Assets.Select(a => new FileCopy(a.Path, a.Read))]);

        Files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        Pages = [.. Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        documents = new(() => Pages.AsParallel().ToDictionary(p => p, p => new HtmlParser().ParseDocument(Text(p)), StringComparer.Ordinal));
    }

    /// <summary>The address at which the site says it lives.</summary>
    public Uri Root { get; }

    /// <summary>Where it lies on disk.</summary>
    public string Folder { get; }

    /// <summary>Every published file by path, read back from the disk.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Paths of the pages.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The pages, parsed.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Documents => documents.Value;

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The address of a page's file below the root: <c>mpp/blora/index.html</c> is <c>mpp/blora/</c>.</summary>
    public static string AddressOf(string page) =>
        page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
