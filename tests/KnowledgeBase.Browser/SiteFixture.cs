using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(KnowledgeBase.Browser.SiteFixture))]

namespace KnowledgeBase.Browser;

/// <summary>The built site on a loopback server, and a browser: made once for all tests.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private SiteServer server = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    internal RealSite Site { get; private set; } = null!;

    internal Uri Root => server.Root;

    public async ValueTask InitializeAsync()
    {
        Site = new RealSite();
        server = await SiteServer.Start(Site.Files);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Programs.Chromium,
            // Nothing of the browser's own may ask the network.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
        Site.Dispose();
    }

    /// <summary>An empty tab in a fresh profile; a desktop screen in light colours unless told otherwise.</summary>
    internal async Task<Tab> Open(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1100, Height = 800 };
        options.ColorScheme ??= ColorScheme.Light;
        var context = await browser.NewContextAsync(options);
        return new Tab(context, await context.NewPageAsync(), server.Root);
    }
}

/// <summary>A tab of a profile of its own.</summary>
internal sealed class Tab(IBrowserContext context, IPage page, Uri root) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Goes to an address of the site, with or without the leading slash.</summary>
    public Task Go(string address, WaitUntilState until = WaitUntilState.Load) =>
        page.GotoAsync(new Uri(root, address.TrimStart('/')).AbsoluteUri, new() { WaitUntil = until });

    /// <summary>
    /// Waits for an address and then for the state of its page, not for the event: a page that is already there sends no second "load", and waiting for one would wait for ever.
    /// Asked from outside, since the page's policy forbids the script that Playwright would wait with.
    /// </summary>
    public async Task At(Func<string, bool> isThere)
    {
        for (var i = 0; i < 400 && !isThere(page.Url); i++)
        {
            await Task.Delay(50);
        }

        isThere(page.Url).ShouldBeTrue(page.Url);
        // The address changes before the page has come, and scripts run when it has.
        await page.WaitForLoadStateAsync();
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
