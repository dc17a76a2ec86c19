using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>The output folder changes under a build, or holds what nobody expects. The middle of a build is where it asks for its pictures.</summary>
public sealed class UnpluggedTests : IDisposable
{
    private const int Patience = 240_000;

    private readonly TemporaryFolder folder = new();

    private string Target => folder.At("luar", "_site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_output_folder_that_is_deleted_meanwhile_is_made_anew()
    {
        Publish("1");
        Publish("2", () => Directory.Delete(Target, recursive: true));
        ShouldShow("2");
    }

    [Fact]
    public void A_file_that_took_the_folders_place_stays()
    {
        Publish("1");
        Should.Throw<OutputRefusedException>(() => Publish("2", () =>
        {
            Directory.Delete(Target, recursive: true);
            File.WriteAllText(Target, "milik orang");
        })).Reason.Id.ShouldContain("bukan folder biasa");
        File.ReadAllText(Target).ShouldBe("milik orang");
        ShouldBeTidy();

        File.Delete(Target);
        Publish("3");
        ShouldShow("3");
    }

    [Fact]
    public void A_link_that_took_the_folders_place_stays_and_nothing_goes_through_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        folder.Write("lain/penting.txt", "x"u8.ToArray());
        Publish("1");
        Should.Throw<OutputRefusedException>(() => Publish("2", () =>
        {
            Directory.Delete(Target, recursive: true);
            Directory.CreateSymbolicLink(Target, folder.At("lain"));
        }));
        new DirectoryInfo(Target).LinkTarget.ShouldBe(folder.At("lain"));
        Directory.GetFileSystemEntries(folder.At("lain")).ShouldBe([folder.At("lain", "penting.txt")]);
        ShouldBeTidy();
    }

    [Fact]
    public void A_folder_of_others_that_took_its_place_stays()
    {
        Publish("1");
        Should.Throw<OutputRefusedException>(() => Publish("2", () =>
        {
            Directory.Delete(Target, recursive: true);
            folder.Write("luar/_site/penting.doc", "x"u8.ToArray());
        })).Reason.Id.ShouldContain("bukan buatan kb");
        File.Exists(folder.At("luar", "_site", "penting.doc")).ShouldBeTrue();
        ShouldBeTidy();
    }

    [Fact]
    public void A_folder_above_that_is_taken_away_is_a_failure_and_no_more()
    {
        Publish("1");
        Should.Throw<IOException>(() => Publish("2", () => Directory.Delete(folder.At("luar"), recursive: true)));
        Publish("3");
        ShouldShow("3");
    }

    [Fact]
    public void What_a_killed_build_left_is_no_barrier()
    {
        Publish("1");
        folder.Write("luar/._site.kb-lock", []);
        folder.Write("luar/._site.kb-new/dalam/rusak.txt", "x"u8.ToArray());
        Publish("2");
        ShouldShow("2");
        ShouldBeTidy();
    }

    [Fact]
    public void A_file_or_a_link_in_the_place_of_the_new_site_is_no_barrier()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        Publish("1");
        folder.Write("luar/._site.kb-new", "x"u8.ToArray());
        Publish("2");
        folder.Write("lain/penting.txt", "x"u8.ToArray());
        Directory.CreateSymbolicLink(folder.At("luar", "._site.kb-new"), folder.At("lain"));
        Publish("3");
        ShouldShow("3");
        ShouldBeTidy();
        File.Exists(folder.At("lain", "penting.txt")).ShouldBeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task Pipes_and_links_of_others_stay_and_do_not_stop_a_build()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes among the files of Windows");
        Publish("1");
        SpecialFiles.Pipe(folder.At("luar", "_site", "pipa"));
        Directory.CreateSymbolicLink(folder.At("luar", "_site", "putar"), Target);
        File.CreateSymbolicLink(folder.At("luar", "_site", "hilang"), folder.At("tiada"));

        await Task.Run(() => Publish("2"), TestContext.Current.CancellationToken);

        ShouldShow("2");
        new DirectoryInfo(folder.At("luar", "_site", "putar")).LinkTarget.ShouldBe(Target);
        new FileInfo(folder.At("luar", "_site", "hilang")).LinkTarget.ShouldBe(folder.At("tiada"));
        File.Exists(folder.At("luar", "_site", "pipa")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_of_others_without_the_right_to_write_stays_and_stops_no_later_build()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are another matter on Windows");
        Publish("1");
        folder.Write("luar/_site/orang/a.txt", "x"u8.ToArray());
        SpecialFiles.Shell($"chmod 555 '{folder.At("luar", "_site", "orang")}'");
        Publish("2");
        Publish("3");
        ShouldShow("3");
        File.ReadAllText(folder.At("luar", "_site", "orang", "a.txt")).ShouldBe("x");
        ShouldBeTidy();
    }

    [Fact]
    public void Of_many_builds_at_once_each_is_whole_or_refused()
    {
        var texts = Enumerable.Range(0, 300).Select(i => i.ToString()).ToList();
        var published = 0;
        Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = 6 }, text =>
        {
            try
            {
                Publish(text);
                Interlocked.Increment(ref published);
            }
            catch (OutputRefusedException e)
            {
                e.Reason.Id.ShouldContain("kb lain sedang menulis");
            }
        });

        published.ShouldBeGreaterThan(0);
        ShouldShow(File.ReadAllText(folder.At("luar", "_site", "a.txt")));
        ShouldBeTidy();
    }

    private void Publish(string text, Action? meanwhile = null)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var files = Enumerable.Range(0, 5).Select(i => new OutputFile($"dalam-{i}/b.txt", bytes)).Append(new OutputFile("a.txt", bytes)).ToList();
        new OutputFolder(Target, folder.At("content")).Publish(files, [new FileCopy("c.png", () =>
        {
            meanwhile?.Invoke();
            return bytes;
        })]);
    }

    private void ShouldShow(string text)
    {
        foreach (var path in Enumerable.Range(0, 5).Select(i => $"dalam-{i}/b.txt").Append("a.txt").Append("c.png"))
        {
            File.ReadAllText(Path.Combine(Target, path)).ShouldBe(text, path);
        }
    }

    private void ShouldBeTidy() => Directory.GetFileSystemEntries(folder.At("luar"), ".*").ShouldBeEmpty();
}
