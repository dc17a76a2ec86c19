using System.Diagnostics;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Content;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Builds the site for serving and tells browser and terminal how it went.</summary>
internal sealed class Rebuilder(BuildRequest request, ShownPaths paths, LiveSite site, EventHub events, CliConsole console)
{
    private readonly ReadCache cache = new();
    private readonly FindingPrinter forTerminal = new(console.Language, console.ErrorPaint, paths);
    private readonly FindingPrinter forBrowser = new(console.Language, new Paint(false), paths);

    /// <summary>Reads everything and builds. Never throws: a bad moment of the file system must not end the server.</summary>
    /// <param name="changed">Files that the system says have changed; null for the first build.</param>
    public void Run(IReadOnlyList<string>? changed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var (result, built) = SiteBuild.Preview(request, cache);
            Take(result, built);
            // Told before it is printed: a page must not wait for a terminal.
            events.Publish(site.State.Message(console.Language));
            var milliseconds = clock.ElapsedMilliseconds;
            console.Error.Write(forTerminal.PrintAll(ToMend(result)));
            console.Say(Told(result, built?.Pages ?? 0, changed, milliseconds));
        }
        catch (Exception e)
        {
            // Also our own bugs: whoever writes loses nothing by saving once more.
            var problem = (e as AggregateException)?.Flatten().InnerExceptions[0] ?? e;
            var text = new Bilingual($"tidak dapat membangun: {problem.Message}", $"cannot build: {problem.Message}");
            site.Hold([Visible.Of(console.In(text))]);
            events.Publish(site.State.Message(console.Language));
            console.Complain(text);
        }
    }

    private void Take(BuildResult result, SiteOnDemand? built)
    {
        if (built is null)
        {
            site.Hold(forBrowser.PrintEach(ToMend(result)));
        }
        else
        {
            site.Show(built, result, cache.Fingerprint);
        }
    }

    // Notices need no mending; who wants them asks kb check --notices.
    private static IReadOnlyList<Diagnostic> ToMend(BuildResult result) => [.. result.Findings.Where(f => f.Severity != Severity.Notice)];

    private static Bilingual Told(BuildResult result, int pages, IReadOnlyList<string>? changed, long milliseconds)
    {
        if (changed is null)
        {
            return result.HasErrors
                ? new("Isi belum dapat dibangun; perbaiki dan simpan.", "The content does not build yet; mend it and save.")
                : new($"{pages} halaman dalam {milliseconds} ms.", $"{pages} pages in {milliseconds} ms.");
        }

        var names = changed.Count switch
        {
            0 => "…",
            1 => Visible.Of(changed[0]),
            _ => $"{Visible.Of(changed[0])} (+{changed.Count - 1})",
        };
        return result.HasErrors
            ? new($"tersimpan {names}: ada galat; halaman terakhir yang baik tetap tampil", $"saved {names}: there are errors; the last good pages stay")
            : new($"tersimpan {names}: dibangun ulang dalam {milliseconds} ms", $"saved {names}: rebuilt in {milliseconds} ms");
    }
}
