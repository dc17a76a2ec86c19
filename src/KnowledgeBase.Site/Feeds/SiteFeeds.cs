using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Files for machines: sitemap, feeds, robots, headers, and redirects of renamed records. A new file of the site's root begins here.</summary>
internal static class SiteFeeds
{
    // Files that are named by what is in them: another content has another name, so that a browser need never ask again.
    private static readonly string[] Lasting = ["scripts/*", "search/:script", "search/:language/:content/*"];

    public static IEnumerable<OutputFile> Of(Catalog catalog, IReadOnlyList<PlannedPage> pages, ITheme theme, SiteOptions options)
    {
        foreach (var file in Sitemap.Of(pages, options.Root))
        {
            yield return file;
        }

        foreach (var language in catalog.Site.Languages)
        {
            yield return new OutputFile(SiteAddress.Home(language).Path + "feed.xml", AtomFeed.Write(catalog, language, options));
        }

        yield return Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(options.Root, "sitemap.xml").AbsoluteUri}\n");
        yield return Text("_headers", $"""
            /*
              Content-Security-Policy: {theme.ContentSecurityPolicy}
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()

            """.ReplaceLineEndings("\n") + string.Concat(Lasting.Select(rule => $"{options.Root.AbsolutePath}{rule}\n  Cache-Control: public, max-age=31536000, immutable\n")));
        // Only where somebody learned from somebody; the board is the same in every language.
        foreach (var board in pages[0].Context.Boards.Where(b => b.Kind == BoardKind.Lineage))
        {
            yield return LineageFile.Of(catalog, (LineagePage)board.Page, options);
        }

        foreach (var redirect in Redirects.Of(catalog, options.IsOffline))
        {
            yield return redirect;
        }
    }

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
