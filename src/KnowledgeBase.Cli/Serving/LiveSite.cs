using KnowledgeBase.Cli.Building;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Holds the current <see cref="LiveState"/>. One thread changes it, requests only read it.</summary>
internal sealed class LiveSite
{
    // Builds of an earlier run of the program must not look current to a tab that was left open.
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private int number;
    private string shown = "";
    private volatile LiveState state;

    public LiveSite() => state = new LiveState(NextBuild(), null, new Dictionary<string, FileCopy>(), []);

    /// <summary>What is shown now.</summary>
    public LiveState State => state;

    /// <summary>Takes over a good site.</summary>
    /// <param name="site">Its files.</param>
    /// <param name="copies">Its pictures.</param>
    /// <param name="fingerprint">Names the content and the theme; the same one needs no new build, so that undoing a mistake loads no page anew.</param>
    public void Show(SiteOnDemand site, IReadOnlyList<FileCopy> copies, string fingerprint)
    {
        // Pictures are not compared, so a site with pictures always counts as new.
        var isShown = state.HasSite && fingerprint == shown && copies.Count == 0 && state.Copies.Count == 0;
        var build = isShown ? state.Build : NextBuild();
        shown = fingerprint;
        state = new LiveState(build, site, copies.ToDictionary(c => c.Path), []) { IsCurrent = true };
    }

    /// <summary>Lays findings over the site that is shown: they would keep it from being published, not from being seen.</summary>
    public void Warn(IReadOnlyList<string> findings) => state = state with { Findings = findings };

    /// <summary>Keeps the last good site under findings. Where there is none yet, the findings are the page, so they count as a new one.</summary>
    public void Hold(IReadOnlyList<string> findings) =>
        state = state with { Findings = findings, IsCurrent = false, Build = state.HasSite ? state.Build : NextBuild() };

    private string NextBuild() => $"{run}-{++number}";
}
