using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Machine;

/// <summary>What a page complains about while a test drives it; the lists fill as it happens.</summary>
internal static class Complaints
{
    /// <summary>Errors that no script caught.</summary>
    public static List<string> Uncaught(IPage page)
    {
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add("error: " + error);
        return complaints;
    }

    /// <summary>The same, every line of the console (a broken policy is one of them), and answers of failure.</summary>
    public static List<string> Of(IPage page)
    {
        var complaints = Uncaught(page);
        page.Console += (_, message) => complaints.Add($"console {message.Type}: {message.Text}");
        page.Response += (_, response) => complaints.AddRange(response.Status >= 400 ? [$"{response.Status}: {response.Url}"] : Array.Empty<string>());
        return complaints;
    }

    /// <summary>The same, and requests that had no answer.</summary>
    public static List<string> WithFailedRequests(IPage page)
    {
        var complaints = Of(page);
        page.RequestFailed += (_, request) => complaints.Add($"failed: {request.Url} {request.Failure}");
        return complaints;
    }

    /// <summary>The same, and every request to a network.</summary>
    public static List<string> WithRequests(IPage page)
    {
        var complaints = Of(page);
        page.Request += (_, request) => complaints.AddRange(request.Url.StartsWith("http", StringComparison.Ordinal) ? [request.Url] : Array.Empty<string>());
        return complaints;
    }
}
