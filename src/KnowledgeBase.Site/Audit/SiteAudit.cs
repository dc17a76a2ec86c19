using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Site.Audit;

/// <summary>The second net: what a theme got wrong, found on the finished pages.</summary>
public static class SiteAudit
{
    private const int PageBudget = 14 * 1024;
    private const int ListBudget = 30 * 1024;

    /// <summary>Checks every page: outline, ids, links within the site, weight.</summary>
    /// <param name="files">The finished site.</param>
    /// <param name="copies">Paths of files that are copied as they are.</param>
    /// <param name="root">Address of the site.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Check(IReadOnlyList<OutputFile> files, IEnumerable<string> copies, Uri root, DiagnosticBag bag)
    {
        var pages = files.Where(f => f.IsPage).AsParallel().AsOrdered().Select(f => (f.Path, Document: Parse(f), f.Bytes)).ToList();
        var anchors = pages.ToDictionary(p => p.Path, p => p.Document.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).ToHashSet());
        var paths = files.Select(f => f.Path).Concat(copies).ToHashSet();
        foreach (var (path, document, bytes) in pages)
        {
            var place = new SourceText(path, "").Whole;
            Outline(document, place, bag);
            Ids(document, place, bag);
            Links(document, path, root, paths, anchors, place, bag);
            Weight(path, bytes, place, bag);
        }
    }

    private static IDocument Parse(OutputFile file) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));

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

    private static void Links(
        IDocument document, string path, Uri root, HashSet<string> paths, Dictionary<string, HashSet<string>> anchors, SourceSpan place, DiagnosticBag bag)
    {
        var page = new Uri(root, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        foreach (var element in document.QuerySelectorAll("a[href], link[href], img[src], script[src]"))
        {
            var link = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (!Uri.TryCreate(page, link, out var target) || !root.IsBaseOf(target))
            {
                continue;
            }

            var relative = Uri.UnescapeDataString(root.MakeRelativeUri(target).ToString().Split('#', '?')[0]);
            relative = relative is "./" ? "" : relative;
            var file = relative.Length == 0 || relative.EndsWith('/') ? relative + "index.html" : relative;
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!paths.Contains(file) || (fragment.Length > 0 && anchors.TryGetValue(file, out var ids) && !ids.Contains(fragment)))
            {
                bag.Add(Rules.DeadLink, place, link);
            }
        }
    }

    private static void Weight(string path, ReadOnlyMemory<byte> bytes, SourceSpan place, DiagnosticBag bag)
    {
        var budget = path.Count(c => c == '/') - (path.StartsWith("en/", StringComparison.Ordinal) ? 1 : 0) <= 1 ? ListBudget : PageBudget;
        var size = Compressed(bytes.Span);
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
