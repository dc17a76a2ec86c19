using System.Net;
using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Pages at the addresses that records had before: plain HTML, so that they work on any static host.</summary>
internal static class Redirects
{
    public static IEnumerable<OutputFile> Of(Catalog catalog, bool isOffline) =>
        from record in catalog.Records
        from former in record.FormerIds
        from language in catalog.Site.Languages
        let place = SiteAddress.Of(record.Key with { Id = former.Value }, language)
        let address = SiteAddress.Of(record.Key, language)
        let to = place.ToRoot + (isOffline ? address.File : address.Path)
        let title = WebUtility.HtmlEncode(catalog.Title(record).In(language))
        select new OutputFile(place.File, Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="{(language == Core.Languages.Language.English ? "en" : "id")}">
            <head>
            <meta charset="utf-8">
            <title>{title}</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={to}">
            </head>
            <body><p><a href="{to}">{title}</a></p></body>
            </html>

            """.ReplaceLineEndings("\n")));
}
