using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeBase.Browser.Site;

/// <summary>Serves files over loopback as a plain static host does: folders by their <c>index.html</c>, 404.html for the rest, the headers that <c>_headers</c> gives every file.</summary>
internal sealed class SiteServer(WebApplication app) : IAsyncDisposable
{
    /// <summary>Where it listens, ending in a slash.</summary>
    public Uri Root => new(app.Urls.First() + "/");

    public static async Task<SiteServer> Start(IReadOnlyDictionary<string, byte[]> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // Room for queries of any length: what the page does with them is on trial, not the server.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 64 * 1024);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var headers = Headers(files);
        app.Run(async context =>
        {
            var path = context.Request.Path.Value!.TrimStart('/');
            path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
            if (!files.TryGetValue(path, out var bytes))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                (path, bytes) = ("404.html", files.GetValueOrDefault("404.html", []));
            }

            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentType = TypeOf(path);
            await context.Response.Body.WriteAsync(bytes);
        });
        await app.StartAsync();
        return new SiteServer(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static List<(string Name, string Value)> Headers(IReadOnlyDictionary<string, byte[]> files) =>
        [.. System.Text.Encoding.UTF8.GetString(files.GetValueOrDefault("_headers", [])).Split('\n')
            .Skip(1).TakeWhile(line => line.StartsWith(' '))
            .Select(line => line.Split(':', 2))
            .Select(parts => (parts[0].Trim(), parts[1].Trim()))];

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".bin" => "application/octet-stream",
        ".xml" => "application/xml",
        ".zip" => "application/zip",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        _ => "text/plain; charset=utf-8",
    };
}
