namespace KnowledgeBase.Cli.Serving;

/// <summary>Content types by the end of a file's name; all text is UTF-8.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" or ".geojson" => "application/json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".xml" when Path.GetFileName(path) == "feed.xml" => "application/atom+xml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".txt" or ".md" or "" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
