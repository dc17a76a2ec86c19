using System.Diagnostics;
using KnowledgeBase.Tests.Hostile;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>Whatever moment the power goes: the published site is the whole old or the whole new one, and the next build succeeds.</summary>
public sealed class KillTests
{
    private const int Few = 8;
    private const int Many = 200;

    [Fact]
    public void A_build_killed_at_any_moment_leaves_a_whole_site()
    {
        using var sites = new TwoSites();
        sites.Put(0);
        var clock = Stopwatch.StartNew();
        KbProcess.Build(sites.Site.Folder).Code.ShouldBe(0);
        var usual = (int)clock.ElapsedMilliseconds;

        var shown = 0;
        var (killed, writing, swapped) = (0, 0, 0);
        for (var round = 0; round < (Fuzz.IsLong ? Many : Few); round++)
        {
            var dice = new Dice(Fuzz.Seed, round);
            sites.Put(1 - shown);
            using var build = KbProcess.Start(sites.Site.Folder, "build", "--as-of", "2026-01-31");
            Wait(build, sites, dice, usual);
            if (!build.HasEnded)
            {
                killed++;
            }

            build.Kill();
            writing += Directory.Exists(Path.Combine(sites.Site.Folder, "._site.kb-new")) ? 1 : 0;
            var now = TwoSites.StateOf(sites.Output).ShouldNotBeNull($"half a site: seed {Fuzz.Seed}, round {round}");
            swapped += now != shown ? 1 : 0;
            shown = now;
        }

        var rounds = $"{killed} killed before their end, {writing} of them with files half written, {swapped} sites changed";
        TestContext.Current.TestOutputHelper!.WriteLine(rounds);
        killed.ShouldBeGreaterThan(0, rounds);
        writing.ShouldBeGreaterThan(0, rounds);
        sites.Put(1 - shown);
        KbProcess.Build(sites.Site.Folder).Code.ShouldBe(0);
        TwoSites.StateOf(sites.Output).ShouldBe(1 - shown);
        TwoSites.ShouldBeTidy(sites.Site.Folder);
    }

    [Fact]
    public void The_comparison_notices_half_a_site()
    {
        using var sites = new TwoSites();
        sites.Put(0);
        KbProcess.Build(sites.Site.Folder).Code.ShouldBe(0);
        TwoSites.StateOf(sites.Output).ShouldBe(0);

        // What a program would do that writes straight into the published folder and is killed after one file.
        sites.Put(1);
        KbProcess.Build(sites.Site.Folder, "--out", "baru").Code.ShouldBe(0);
        File.Copy(sites.Site.FullPath("baru/istilah/istilah-7/index.html"), Path.Combine(sites.Output, "istilah/istilah-7/index.html"), overwrite: true);
        TwoSites.StateOf(sites.Output).ShouldBeNull();
    }

    [Fact]
    public void Of_builds_at_once_one_writes_and_the_others_say_so()
    {
        using var sites = new TwoSites();
        for (var round = 0; round < (Fuzz.IsLong ? 30 : 2); round++)
        {
            sites.Put(round % 2);
            var builds = Enumerable.Range(0, 3).Select(_ => KbProcess.Start(sites.Site.Folder, "build", "--as-of", "2026-01-31")).ToList();
            var ends = builds.ConvertAll(b => b.End());
            builds.ForEach(b => b.Dispose());

            ends.ShouldContain(e => e.Code == 0);
            foreach (var end in ends.Where(e => e.Code != 0))
            {
                end.ShouldFail(2);
                end.Error.ShouldContain("kb lain sedang menulis ke folder ini");
            }

            TwoSites.StateOf(sites.Output).ShouldBe(round % 2);
            TwoSites.ShouldBeTidy(sites.Site.Folder);
        }
    }

    /// <summary>Half the time any moment of the run, half the time one while files are written, which is short.</summary>
    private static void Wait(KbProcess build, TwoSites sites, Dice dice, int usual)
    {
        if (dice.Chance(40))
        {
            Thread.Sleep(dice.Below(usual));
            return;
        }

        var staging = Path.Combine(sites.Site.Folder, "._site.kb-new");
        SpinWait.SpinUntil(() => build.HasEnded || Directory.Exists(staging), TimeSpan.FromSeconds(60));
        Thread.Sleep(dice.Below(Math.Max(25, usual / 8)));
    }
}
