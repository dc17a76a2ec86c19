using KnowledgeBase.Core.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Answers requests from memory. There is no way from an address to the file system.</summary>
/// <param name="site">What is shown.</param>
/// <param name="failures">Where pages that cannot be made are told.</param>
/// <param name="events">Where changes are told.</param>
/// <param name="port">The port that the Host header must name.</param>
/// <param name="language">Language of the page that stands in for a broken site.</param>
/// <param name="stopping">Ends open event streams.</param>
internal sealed class RequestHandler(LiveSite site, Failures failures, EventHub events, int port, Language language, CancellationToken stopping)
{
    private const int DefaultPort = 80;

    public Task Handle(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";

        // A name that was made to point here (DNS rebinding) must not give other sites our drafts.
        if (!IsOurs(request.Host))
        {
            return Plain(response, StatusCodes.Status421MisdirectedRequest, "misdirected request");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return Plain(response, StatusCodes.Status405MethodNotAllowed, "method not allowed");
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return RequestPath.Read(target) switch
        {
            null => Plain(response, StatusCodes.Status400BadRequest, "bad request"),
            ClientFiles.Events => Stream(context),
            var path when ClientFiles.Find(path) is { } bytes => Send(response, StatusCodes.Status200OK, ContentTypes.Of(path), bytes),
            var path => Page(response, path, target),
        };
    }

    private bool IsOurs(HostString host) =>
        (host.Port ?? DefaultPort) == port && (host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]");

    private Task Page(HttpResponse response, string path, string target)
    {
        var state = site.State;
        if (!state.HasSite)
        {
            return Send(response, StatusCodes.Status503ServiceUnavailable, ContentTypes.Html, ServedPage.Broken(state, language));
        }

        try
        {
            return Page(response, path, target, state);
        }
        catch (Exception e) when (!response.HasStarted)
        {
            // A theme is a program of somebody else's: whatever it throws, its author is looking at this page.
            var failure = failures.Tell(state.Site!, path, e);
            return Send(response, StatusCodes.Status500InternalServerError, ContentTypes.Html, ServedPage.Failed(failure, state, language));
        }
    }

    private static Task Page(HttpResponse response, string path, string target, LiveState state)
    {
        var file = path[1..] + (path.EndsWith('/') ? "index.html" : "");
        if (Find(state, file) is { } bytes)
        {
            return Send(response, StatusCodes.Status200OK, ContentTypes.Of(file), bytes);
        }

        if (state.Site!.Has(file + "/index.html"))
        {
            var query = target.IndexOf('?', StringComparison.Ordinal);
            response.Headers.Location = query < 0 ? target + "/" : target[..query] + "/" + target[query..];
            return Plain(response, StatusCodes.Status302Found, "moved");
        }

        return Find(state, "404.html") is { } missing
            ? Send(response, StatusCodes.Status404NotFound, ContentTypes.Html, missing)
            : Plain(response, StatusCodes.Status404NotFound, "not found");
    }

    /// <remarks>An array, because a null array turns into an empty <c>ReadOnlyMemory</c>, which is not null.</remarks>
    private static byte[]? Find(LiveState state, string path)
    {
        if (state.Site!.Find(path) is { } file)
        {
            return file.IsPage ? ServedPage.WithScript(file.Bytes.Span, state.Build) : file.Bytes.ToArray();
        }

        try
        {
            return state.Copies.TryGetValue(path, out var copy) ? copy.Read() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Deleted since; the watcher is about to notice.
            return null;
        }
    }

    private async Task Stream(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", end.Token);
            await foreach (var message in events.Listen(() => site.State.Message(language), end.Token))
            {
                await context.Response.WriteAsync($"event: state\ndata: {message}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program is ending.
        }
    }

    private static Task Plain(HttpResponse response, int status, string text) =>
        Send(response, status, ContentTypes.Of(".txt"), System.Text.Encoding.UTF8.GetBytes(text + "\n"));

    private static Task Send(HttpResponse response, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(response.HttpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }
}
