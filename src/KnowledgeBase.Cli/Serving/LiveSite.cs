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
    private volatile LiveState state;

    public LiveSite() => state = new LiveState(NextBuild(), new Dictionary<string, OutputFile>(), new Dictionary<string, FileCopy>(), []);

    /// <summary>What is shown now.</summary>
    public LiveState State => state;

    /// <summary>Takes over a good site.</summary>
    public void Show(BuildResult site) => state = new LiveState(
        IsShown(site) ? state.Build : NextBuild(), site.Files.ToDictionary(f => f.Path), site.Copies.ToDictionary(c => c.Path), []);

    /// <summary>Keeps the last good site under findings. Where there is none yet, the findings are the page, so they count as a new one.</summary>
    public void Hold(IReadOnlyList<string> findings) =>
        state = state with { Findings = findings, Build = state.HasSite ? state.Build : NextBuild() };

    /// <summary>Whether a site has the bytes that browsers already have: undoing a mistake need not load pages anew. Pictures are not compared, so a site with pictures always counts as new.</summary>
    private bool IsShown(BuildResult site) =>
        state.HasSite && site.Copies.Count == 0 && state.Copies.Count == 0 && site.Files.Count == state.Files.Count
        && site.Files.All(f => state.Files.TryGetValue(f.Path, out var old) && old.Bytes.Span.SequenceEqual(f.Bytes.Span));

    private string NextBuild() => $"{run}-{++number}";
}
