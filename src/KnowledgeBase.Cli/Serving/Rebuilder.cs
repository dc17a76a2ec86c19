using System.Diagnostics;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Content;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Builds the site for serving and tells browser and terminal how it went.</summary>
internal sealed class Rebuilder(BuildRequest request, ReadCache cache, ShownPaths paths, LiveSite site, EventHub events, CliConsole console)
{
    private readonly FindingPrinter forTerminal = new(console.Language, console.ErrorPaint, paths);
    private readonly FindingPrinter forBrowser = new(console.Language, new Paint(false), paths);
    private Preview? preview;
    private ContentChange? change;
    private long milliseconds;

    /// <summary>Reads what changed and shows the site, or the findings that keep it back; <see cref="Weigh"/> does the rest. Never throws: a bad moment of the file system must not end the server.</summary>
    /// <param name="change">What has changed; null for the first build.</param>
    public void Show(ContentChange? change)
    {
        preview = null;
        this.change = change;
        var clock = Stopwatch.StartNew();
        Try(() =>
        {
            var built = SiteBuild.Preview(request, cache, change is { IsWhole: true } ? change.Paths : null);
            if (built.Site is { } pages)
            {
                site.Show(pages, built.Copies, $"{cache.Fingerprint} {built.Theme}");
                Publish();
            }

            milliseconds = clock.ElapsedMilliseconds;
            preview = built;
            if (built.Site is null)
            {
                // Nothing new to see that could wait for what is wrong with it.
                Weigh();
            }
        });
    }

    /// <summary>Weighs what is shown and tells every finding. Never throws.</summary>
    public void Weigh() => Try(() =>
    {
        if (preview is not { } built)
        {
            return;
        }

        preview = null;
        var result = built.Weigh();
        var toMend = ToMend(result);
        if (built.Site is null)
        {
            site.Hold(forBrowser.PrintEach(toMend));
            Publish();
        }
        else if (result.HasErrors)
        {
            site.Warn(forBrowser.PrintEach(toMend));
            Publish();
        }

        // Told before it is printed: a page must not wait for a terminal.
        console.Error.Write(forTerminal.PrintAll(toMend));
        console.Say(Told(result, built.Site));
        // Now nobody waits; after the next save somebody does.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
    });

    private void Publish() => events.Publish(site.State.Message(console.Language));

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e)
        {
            // Also our own bugs: whoever writes loses nothing by saving once more.
            var problem = (e as AggregateException)?.Flatten().InnerExceptions[0] ?? e;
            var text = new Bilingual($"tidak dapat membangun: {problem.Message}", $"cannot build: {problem.Message}");
            site.Hold([Visible.Of(console.In(text))]);
            Publish();
            console.Complain(text);
        }
    }

    // Notices need no mending; who wants them asks kb check --notices.
    private static IReadOnlyList<Diagnostic> ToMend(BuildResult result) => [.. result.Findings.Where(f => f.Severity != Severity.Notice)];

    private Bilingual Told(BuildResult result, SiteOnDemand? shown)
    {
        if (change is null)
        {
            return result.HasErrors
                ? new("Isi belum dapat dibangun; perbaiki dan simpan.", "The content does not build yet; mend it and save.")
                : new($"{shown?.Pages} halaman dalam {milliseconds} ms.", $"{shown?.Pages} pages in {milliseconds} ms.");
        }

        var names = change.Paths.Count switch
        {
            0 => "…",
            1 => Visible.Of(change.Paths[0]),
            _ => $"{Visible.Of(change.Paths[0])} (+{change.Paths.Count - 1})",
        };
        return (result.HasErrors, shown) switch
        {
            (false, _) => new($"tersimpan {names}: dibangun ulang dalam {milliseconds} ms", $"saved {names}: rebuilt in {milliseconds} ms"),
            (true, null) => new($"tersimpan {names}: ada galat; halaman terakhir yang baik tetap tampil", $"saved {names}: there are errors; the last good pages stay"),
            _ => new($"tersimpan {names}: tampil, tetapi belum dapat diterbitkan", $"saved {names}: shown, but it cannot be published yet"),
        };
    }
}
