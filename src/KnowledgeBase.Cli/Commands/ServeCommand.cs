using System.Globalization;
using System.Net;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Memory;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Cli.Serving;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb serve</c>.</summary>
internal static class ServeCommand
{
    public static int Run(CommandInput input, CliConsole console)
    {
        HugePages.Ask();
        Ahead.Begin(withPages: true);
        var place = ContentPlace.Find(input, console.Environment);
        var port = Port(input);
        var address = new Uri($"http://localhost:{port}/");
        var request = new BuildRequest(
            new ContentFolder(place.Content), new ThemeFinder(place.SiteFolder), address,
            BuildValues.AsOf(input, console.Environment), input.Has(Options.Audit));
        Serve(request, place, port, input.Has(Options.Open), console).GetAwaiter().GetResult();
        return ExitCode.Clean;
    }

    private static async Task Serve(BuildRequest request, ContentPlace place, int port, bool open, CliConsole console)
    {
        var stopping = console.Environment.Interrupted;
        var (site, events) = (new LiveSite(), new EventHub());
        var cache = new ReadCache(() => DateTime.UtcNow);
        var rebuilder = new Rebuilder(request, cache, new ShownPaths(console.Environment.CurrentDirectory, place.Content), site, events, console);

        // Watched before the first build, so that a save during it is not lost.
        using var watcher = new ContentWatcher(place.Content, Path.Combine(place.SiteFolder, "themes"), () => cache.Listing, console.Environment.Clock);
        var handler = new RequestHandler(site, new Failures(place.SiteFolder, console), events, port, console.Language, stopping);
        // The server gets ready beside the first build; who asks so early waits for it.
        var isBuilt = new TaskCompletionSource();
        var starting = Task.Run(() => LiveServer.Start(port, async context =>
        {
            await isBuilt.Task;
            await handler.Handle(context);
        }, CancellationToken.None));
        rebuilder.Show(change: null);
        isBuilt.SetResult();
        await using var server = await starting;
        console.Say(new($"Terbuka di {request.Base} – Ctrl-C untuk berhenti.", $"Open at {request.Base} – Ctrl-C to stop."));
        if (open)
        {
            OpenBrowser(request.Base!, console);
        }

        rebuilder.Weigh();

        try
        {
            while (true)
            {
                rebuilder.Show(await watcher.Next(stopping));
                rebuilder.Weigh();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            console.Say(new("Selesai.", "Done."));
        }
    }

    private static int Port(CommandInput input)
    {
        if (input.Text(Options.Port) is not { } text)
        {
            return LoopbackPort.FirstFreeFrom(LoopbackPort.Default)
                ?? throw input.Wrong(new("tidak ada porta bebas; sebut satu dengan --port", "no free port; name one with --port"));
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > IPEndPoint.MaxPort)
        {
            throw input.Wrong(new($"“{text}” bukan nomor porta (0 sampai 65535)", $"“{text}” is not a port number (0 to 65535)"));
        }

        return port == 0 ? LoopbackPort.Any()
            : LoopbackPort.IsFree(port) ? port
            : throw input.Wrong(new($"porta {port} sudah dipakai program lain atau tidak diizinkan", $"port {port} is in use by another program or not allowed"));
    }

    private static void OpenBrowser(Uri address, CliConsole console)
    {
        try
        {
            console.Environment.OpenBrowser(address);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            console.Say(new("Peramban tidak dapat dibuka; buka alamatnya sendiri.", "The browser cannot be opened; open the address yourself."));
        }
    }
}
