using System.Collections.Concurrent;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Injection;

/// <summary>A tab without the pages' policy that notes what should not happen: a dialog, a request to another host, a payload that ran.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private readonly SiteServer server;
    private readonly Tab tab;

    private Watch(SiteServer server, Tab tab)
    {
        (this.server, this.tab) = (server, tab);
        tab.Page.Dialog += async (_, dialog) =>
        {
            Happened.Enqueue($"dialog: {dialog.Message} on {tab.Page.Url}");
            await dialog.DismissAsync();
        };
        tab.Page.Request += (_, request) =>
        {
            if (!server.Root.IsBaseOf(new Uri(request.Url)) && !request.Url.StartsWith("blob:" + server.Root, StringComparison.Ordinal))
            {
                Happened.Enqueue($"request: {request.Url} on {tab.Page.Url}");
            }
        };
    }

    public ConcurrentQueue<string> Happened { get; } = new();

    public IPage Page => tab.Page;

    public static async Task<Watch> Start(SiteFixture site, IReadOnlyDictionary<string, byte[]> files) =>
        new(await SiteServer.Start(files), await site.Open(new() { BypassCSP = true }));

    public async Task Go(string address)
    {
        await Page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
        await Look();
    }

    /// <summary>Notes whether a payload has run on the page by now.</summary>
    public async Task Look()
    {
        if (await Page.EvaluateAsync<bool>("'__pwned' in window"))
        {
            Happened.Enqueue($"a script ran on {Page.Url}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        await server.DisposeAsync();
    }
}
