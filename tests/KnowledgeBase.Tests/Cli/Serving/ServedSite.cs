using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Cli;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string? Type, string Text, string? Location);

/// <summary><c>kb serve</c> running in this process on a free port, with a small project.</summary>
public sealed partial class ServedSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource stop = new();
    private readonly SharedWriter error = new();
    private readonly Task<int> running;

    public ServedSite(Action<TestSite>? prepare = null, params string[] options)
        : this(TimeProvider.System, prepare, options)
    {
    }

    public ServedSite(TimeProvider clock, Action<TestSite>? prepare = null, params string[] options)
    {
        prepare?.Invoke(Site);
        var machine = CliRun.Machine(Site.Folder) with { Interrupted = stop.Token, OpenBrowser = a => Opened = a, Clock = clock };
        running = Task.Run(() => App.Run(["serve", "--port", "0", .. options], TextWriter.Null, error, machine));
        Port = int.Parse(WaitForText(Address()).Groups[1].Value);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://localhost:{Port}/"), Timeout = Patience };
    }

    public TestSite Site { get; } = new();

    public int Port { get; }

    private HttpClient Client { get; }

    public Uri? Opened { get; private set; }

    /// <summary>Everything said so far.</summary>
    public string Said => error.ToString();

    /// <summary>Asks for a page as a browser would.</summary>
    public async Task<Answer> Get(string path)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var answer = await Client.GetAsync(path, limit.Token);
        var text = await answer.Content.ReadAsStringAsync(limit.Token);
        return new Answer((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), text, answer.Headers.Location?.ToString());
    }

    /// <summary>Opens the event stream as a page would, and leaves it open.</summary>
    public async Task<IDisposable> OpenEvents()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await Client.GetStreamAsync("/_kb/events", limit.Token);
    }

    /// <summary>Sends a request as it is, so that nothing tidies the target or the Host; gives the whole answer.</summary>
    public async Task<string> Send(string target, string? host = null, string method = "GET")
    {
        using var limit = new CancellationTokenSource(Patience);
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", Port, limit.Token);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host ?? $"localhost:{Port}"}\r\nConnection: close\r\n\r\n"), limit.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(limit.Token);
    }

    /// <summary>Reads the event stream until a state that fits; its value is that state.</summary>
    public async Task<JsonElement> State(Func<JsonElement, bool> fits)
    {
        using var limit = new CancellationTokenSource(Patience);
        await using var stream = await Client.GetStreamAsync("/_kb/events", limit.Token);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                var state = JsonElement.Parse(line["data: ".Length..]);
                if (fits(state))
                {
                    return state;
                }
            }
        }

        throw new InvalidOperationException("The event stream ended.");
    }

    public Task<JsonElement> BuildOtherThan(string build) => State(s => s.GetProperty("build").GetString() != build);

    public async Task<string> Build() => (await State(_ => true)).GetProperty("build").GetString()!;

    /// <summary>Presses Ctrl-C; gives the exit code.</summary>
    public async Task<int> Stop()
    {
        await stop.CancelAsync();
        return await running.WaitAsync(Patience);
    }

    public void Dispose()
    {
        stop.Cancel();
        running.Wait(Patience).ShouldBeTrue();
        Client.Dispose();
        stop.Dispose();
        error.Dispose();
        Site.Dispose();
    }

    private Match WaitForText(Regex pattern)
    {
        var match = Match.Empty;
        SpinWait.SpinUntil(() => (match = pattern.Match(Said)).Success || running.IsCompleted, Patience);
        match.Success.ShouldBeTrue(Said);
        return match;
    }

    [GeneratedRegex(@"http://localhost:(\d+)/")]
    private static partial Regex Address();

    private sealed class SharedWriter : StringWriter
    {
        private readonly Lock gate = new();

        public override void Write(string? value)
        {
            lock (gate)
            {
                base.Write(value);
            }
        }

        public override string ToString()
        {
            lock (gate)
            {
                return base.ToString();
            }
        }
    }
}
