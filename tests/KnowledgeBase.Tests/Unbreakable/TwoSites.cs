using System.Security.Cryptography;
using KnowledgeBase.Tests.Cli;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>A project whose content has two states, and the whole site of each to compare with.</summary>
internal sealed class TwoSites : IDisposable
{
    // The same for every test, so made once.
    private static readonly Lazy<IReadOnlyList<IReadOnlyDictionary<string, string>>> Whole = new(() =>
    {
        using var sites = new TwoSites();
        var states = new List<IReadOnlyDictionary<string, string>>();
        for (var state = 0; state < 2; state++)
        {
            sites.Put(state);
            KbProcess.Build(sites.Site.Folder, "--out", "whole").Code.ShouldBe(0);
            states.Add(Snapshot(sites.Site.FullPath("whole")));
        }

        states[0].Count.ShouldBeGreaterThan(100);
        return states;
    });

    // Forty terms: enough files that writing them takes a while, and each differs between the two states.
    public TestSite Site { get; } = new();

    public string Output => Site.FullPath("_site");

    /// <summary>Puts the content into a state.</summary>
    public void Put(int state)
    {
        for (var i = 0; i < 40; i++)
        {
            Site.Write($"content/terms/istilah-{i}.yaml", TestSite.Term($"Istilah {i} {(state == 0 ? "lama" : "baru")}"));
        }
    }

    /// <summary>Which state a folder shows as a whole, or null when it is neither.</summary>
    public static int? StateOf(string folder)
    {
        var now = Snapshot(folder);
        var whole = Enumerable.Range(0, 2).Where(i => Whole.Value[i].Count == now.Count && Whole.Value[i].All(f => now.GetValueOrDefault(f.Key) == f.Value)).ToList();
        return whole.Count == 1 ? whole[0] : null;
    }

    /// <summary>Nothing of a build lies beside the site but what it leaves to the next one.</summary>
    public static void ShouldBeTidy(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, ".*kb-*").Select(f => Path.GetExtension(f)).ShouldBeSubsetOf([".kb-memory", ".kb-records", ".kb-words-id", ".kb-words-en", ".kb-last"]);

    public void Dispose() => Site.Dispose();

    private static Dictionary<string, string> Snapshot(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);
}
