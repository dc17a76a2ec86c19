using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Audit;

/// <summary>The second net: what a theme got wrong, found on finished pages as they pass to another sink. What one page says of others waits until all have passed.</summary>
/// <param name="next">Takes the files.</param>
/// <param name="root">Address of the site.</param>
/// <param name="bag">Takes the findings.</param>
public sealed class SiteAudit(ISiteSink next, Uri root, DiagnosticBag bag) : ISiteSink
{
    private const int PageBudget = 14 * 1024;
    private const int ListBudget = 30 * 1024;
    private readonly ConcurrentDictionary<string, bool> paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SeenPage> pages = new(StringComparer.Ordinal);

    /// <summary>Checks a page by itself: outline, ids, weight.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        next.Add(path, bytes);
        paths.TryAdd(path, true);
        if (OutputFile.IsPageAt(path))
        {
            var place = new SourceText(path, "").Whole;
            var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
            pages[path] = SeenPage.Of(document);
            Outline(document, place, bag);
            Ids(document, place, bag);
            Weight(path, bytes, place, bag);
        }
    }

    /// <summary>Checks the links among all pages that have passed.</summary>
    /// <param name="copies">Paths of files that are copied as they are.</param>
    public void Finish(IEnumerable<string> copies)
    {
        foreach (var copy in copies)
        {
            paths.TryAdd(copy, true);
        }

        foreach (var (path, page) in pages)
        {
            Links(page, path);
        }
    }

    /// <summary>Checks every page of a site in memory.</summary>
    public static void Check(IReadOnlyList<OutputFile> files, IEnumerable<string> copies, Uri root, DiagnosticBag bag)
    {
        var audit = new SiteAudit(new NoSite(), root, bag);
        Parallel.ForEach(files, file => audit.Add(file.Path, file.Bytes.Span));
        audit.Finish(copies);
    }

    private static void Outline(IDocument document, SourceSpan place, DiagnosticBag bag)
    {
        var isRedirect = document.QuerySelector("meta[http-equiv=refresh]") is not null;
        var headings = document.QuerySelectorAll("h1").Length;
        if (headings != 1 && !isRedirect)
        {
            bag.Add(Rules.BadOutline, place, $"{headings} judul tingkat satu", $"{headings} first-level headings");
        }

        if (string.IsNullOrWhiteSpace(document.Title) || string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")))
        {
            bag.Add(Rules.BadOutline, place, "tanpa judul jendela atau bahasa", "no title or no language");
        }

        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
        {
            bag.Add(Rules.BadOutline, place, $"gambar tanpa alt: {image.GetAttribute("src")}", $"picture without alt: {image.GetAttribute("src")}");
        }
    }

    private static void Ids(IDocument document, SourceSpan place, DiagnosticBag bag)
    {
        foreach (var twice in document.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(g => g.Count() > 1))
        {
            bag.Add(Rules.DuplicateAnchor, place, twice.Key!);
        }
    }

    private void Links(SeenPage seen, string path)
    {
        var page = new Uri(root, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        foreach (var link in seen.Links)
        {
            if (!Uri.TryCreate(page, link, out var target) || !root.IsBaseOf(target))
            {
                continue;
            }

            var relative = Uri.UnescapeDataString(root.MakeRelativeUri(target).ToString().Split('#', '?')[0]);
            relative = relative is "./" ? "" : relative;
            var file = relative.Length == 0 || relative.EndsWith('/') ? relative + "index.html" : relative;
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!paths.ContainsKey(file) || (fragment.Length > 0 && pages.TryGetValue(file, out var aim) && !aim.Ids.Contains(fragment)))
            {
                bag.Add(Rules.DeadLink, new SourceText(path, "").Whole, link);
            }
        }
    }

    private static void Weight(string path, ReadOnlySpan<byte> bytes, SourceSpan place, DiagnosticBag bag)
    {
        var own = path.StartsWith("en/", StringComparison.Ordinal) ? path[3..] : path;
        var isList = own.Count(c => c == '/') <= 1 || own.Contains("/_", StringComparison.Ordinal) || own.StartsWith("banding/", StringComparison.Ordinal);
        var budget = isList ? ListBudget : PageBudget;
        var size = Compressed(bytes);
        if (size > budget)
        {
            bag.Add(Rules.HeavyPage, place, size, budget);
        }
    }

    /// <summary>Size after gzip at the level that web servers use.</summary>
    public static int Compressed(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)stream.Length;
    }
}

/// <summary>What links need of a page that has passed: its anchors and its own links.</summary>
internal sealed record SeenPage(HashSet<string> Ids, IReadOnlyList<string> Links)
{
    public static SeenPage Of(IDocument document) => new(
        [.. document.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0)],
        [.. document.QuerySelectorAll("a[href], link[href], img[src], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct()]);
}
