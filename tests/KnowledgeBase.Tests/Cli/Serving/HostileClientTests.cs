using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using KnowledgeBase.Cli.Serving;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary><c>kb serve</c> among clients that mean harm, or are many.</summary>
public sealed class HostileClientTests : IDisposable
{
    private const string Page = "/istilah/gerai/";
    private const int Crowd = 1000;

    private readonly ServedSite served = new();
    private readonly List<TcpClient> clients = [];

    public void Dispose()
    {
        clients.ForEach(c => c.Dispose());
        served.Dispose();
    }

    [Fact]
    public async Task A_thousand_requests_in_flight_are_all_answered()
    {
        await Connect(Crowd);
        // Half of each request first, so that all of them are begun before any is ended.
        await Task.WhenAll(clients.Select(c => Write(c, $"GET {Page} HTTP/1.1\r\nHost: localhost:{served.Port}\r\n")));
        await Task.WhenAll(clients.Select(c => Write(c, "Connection: close\r\n\r\n")));
        var answers = await Task.WhenAll(clients.Select(ReadAll));
        answers.ShouldAllBe(a => a.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal) && a.Contains("Gerai", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clients_that_never_end_their_request_hold_up_nobody()
    {
        await Connect(300);
        await Task.WhenAll(clients.Select(c => Write(c, "GET / HTTP/1.1\r\nHost: loc")));
        (await served.Get(Page)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Clients_that_never_read_hold_up_nobody()
    {
        await Connect(200);
        var asking = string.Concat(Enumerable.Repeat($"GET {Page} HTTP/1.1\r\nHost: localhost:{served.Port}\r\n\r\n", 40));
        await Task.WhenAll(clients.Select(c => Write(c, asking)));
        (await served.Get(Page)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Clients_that_hang_up_in_the_middle_are_not_even_mentioned()
    {
        await Connect(200);
        var before = served.Said;
        await Task.WhenAll(clients.Select(c => Write(c, $"GET {Page} HTTP/1.1\r\nHost: localhost:{served.Port}\r\n\r\n")));
        foreach (var client in clients)
        {
            // Not a farewell but a reset.
            client.LingerState = new LingerOption(true, 0);
            client.Close();
        }

        (await served.Get(Page)).Status.ShouldBe(200);
        served.Said.ShouldBe(before);
    }

    [Fact]
    public async Task Pages_that_pile_up_at_the_events_hold_up_nobody_and_all_are_told()
    {
        await Connect(400);
        await Task.WhenAll(clients.Select(c => Write(c, $"GET /_kb/events HTTP/1.1\r\nHost: localhost:{served.Port}\r\n\r\n")));
        var before = await served.Build();
        served.Site.Write("content/terms/gerai.yaml", TestSite.Term("Gerai Baru"));
        var after = (await served.BuildOtherThan(before)).GetProperty("build").GetString()!;
        foreach (var client in clients.Take(20))
        {
            await ReadUntil(client, after);
        }

        (await served.Get(Page)).Text.ShouldContain("Gerai Baru");
    }

    [Fact]
    public async Task A_page_that_leaves_the_events_is_forgotten()
    {
        var hub = new EventHub();
        using var leaves = new CancellationTokenSource();
        var listening = Enumerable.Range(0, 50).Select(async _ =>
        {
            try
            {
                await foreach (var message in hub.Listen(() => "", leaves.Token))
                {
                }
            }
            catch (OperationCanceledException)
            {
                // Gone.
            }
        }).ToList();
        hub.Count.ShouldBe(50);
        await leaves.CancelAsync();
        await Task.WhenAll(listening);
        hub.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("GET /{long} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "414")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: {long}\r\n\r\n", "431")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n{many}\r\n", "431")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.0\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: jahat.example\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: jahat.example\r\nX-Forwarded-Host: localhost:{port}\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost.:{port}\r\n\r\n", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{port}@jahat.example\r\n\r\n", "4")]
    [InlineData("GET http://jahat.example/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("GET http://localhost:{port}/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("GET /%252e%252e/%252e%252e/etc/passwd HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "404")]
    [InlineData("GET /..%c0%af..%c0%afetc/passwd HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("GET /..\\..\\etc\\passwd HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("GET /index.html%00.png HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("GET /assets/../../content/site.yaml HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "400")]
    [InlineData("PUT / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 4\r\n\r\nabcd", "405")]
    [InlineData("PATCH / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "405")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "405")]
    [InlineData("TRACE / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "405")]
    [InlineData("CONNECT localhost:{port} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "405")]
    [InlineData("PROPFIND / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", "405")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost:{port}\r\n\r\n", "505")]
    [InlineData("\u0016\u0003\u0001\r\n\r\n", "400")]
    public async Task What_no_browser_would_send_is_refused(string request, string status)
    {
        await Connect(1);
        var many = string.Concat(Enumerable.Range(0, 300).Select(i => $"X-{i}: a\r\n"));
        await Write(clients[0], request.Replace("{port}", $"{served.Port}").Replace("{long}", new string('a', 100_000)).Replace("{many}", many), mayBreak: true);
        (await ReadHead(clients[0])).ShouldStartWith($"HTTP/1.1 {status}");
        (await served.Get(Page)).Status.ShouldBe(200);
    }

    [Fact]
    public void Every_listener_of_the_port_is_on_loopback() =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == served.Port).ToList()
            .ShouldSatisfyAllConditions(l => l.ShouldNotBeEmpty(), l => l.ShouldAllBe(e => IPAddress.IsLoopback(e.Address)));

    [Fact]
    public async Task A_theme_that_is_built_anew_is_shown_without_a_save()
    {
        var theme = "";
        using var own = new ServedSite(site =>
        {
            theme = site.FullPath("themes/plain/dist/plain.dll");
            site.Write("content/site.yaml", File.ReadAllText(site.FullPath("content/site.yaml")).Replace("theme: default", "theme: plain"));
            site.Write("themes/plain/dist/plain.dll", "not a theme yet");
        });
        (await own.Get(Page)).Status.ShouldBe(503);
        var broken = await own.Build();

        File.WriteAllBytes(theme, await File.ReadAllBytesAsync(Tests.Support.TestSite.PlainThemeAssembly, TestContext.Current.CancellationToken));

        await own.BuildOtherThan(broken);
        (await own.Get(Page)).Text.ShouldContain("Gerai");
    }

    private async Task Connect(int number)
    {
        for (var i = 0; i < number; i++)
        {
            var client = new TcpClient();
            clients.Add(client);
            await client.ConnectAsync(IPAddress.Loopback, served.Port, TestContext.Current.CancellationToken);
        }
    }

    private static async Task Write(TcpClient client, string text, bool mayBreak = false)
    {
        try
        {
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);
        }
        catch (IOException) when (mayBreak)
        {
            // Refused before it was all said.
        }
    }

    private static async Task<string> ReadAll(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(Limit().Token);
    }

    private static async Task<string> ReadHead(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadLineAsync(Limit().Token) ?? "";
    }

    private static async Task ReadUntil(TcpClient client, string word)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        var limit = Limit();
        while (!(await reader.ReadLineAsync(limit.Token)).ShouldNotBeNull().Contains(word, StringComparison.Ordinal))
        {
        }
    }

    private static CancellationTokenSource Limit() => new(TimeSpan.FromSeconds(60));
}
