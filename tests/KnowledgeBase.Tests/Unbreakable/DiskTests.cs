using System.Diagnostics;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>Disks that are full, closed or taken away under a build.</summary>
public sealed class DiskTests
{
    private const long Page = 4096;

    [Fact]
    public void A_full_disk_leaves_the_site_and_the_next_build_succeeds()
    {
        using var sites = new TwoSites();
        sites.Put(0);
        using var disk = SmallDisk.Mount(sites.Site.FullPath("disk"), 256L << 20);
        var output = Path.Combine(disk.Path, "_site");
        KbProcess.Build(sites.Site.Folder, "--out", output).Code.ShouldBe(0);
        var size = Directory.EnumerateFiles(disk.Path, "*", SearchOption.AllDirectories).Sum(f => ((new FileInfo(f).Length / Page) + 1) * Page);

        // Full at once, soon, in the middle and before the end: what stays as it is takes no room.
        sites.Put(1);
        foreach (var part in new[] { 0, 3, 50, 70 })
        {
            disk.Resize(size + (size * part / 100) + Page);
            var end = KbProcess.Build(sites.Site.Folder, "--out", output);
            end.ShouldFail(3);
            end.Error.ShouldContain("berkas tidak dapat dibaca atau ditulis");
            TwoSites.StateOf(output).ShouldBe(0);
            TwoSites.ShouldBeTidy(disk.Path);
        }

        disk.Resize(256L << 20);
        KbProcess.Build(sites.Site.Folder, "--out", output).Code.ShouldBe(0);
        TwoSites.StateOf(output).ShouldBe(1);
    }

    [Fact]
    public void A_disk_closed_to_writing_leaves_the_site_and_is_told()
    {
        using var sites = new TwoSites();
        sites.Put(0);
        using var disk = SmallDisk.Mount(sites.Site.FullPath("disk"), 256L << 20);
        var output = Path.Combine(disk.Path, "_site");
        KbProcess.Build(sites.Site.Folder, "--out", output).Code.ShouldBe(0);

        sites.Put(1);
        disk.CloseToWriting();
        var end = KbProcess.Build(sites.Site.Folder, "--out", output);
        end.ShouldFail(3);
        end.Error.ShouldNotContain("kb lain");
        TwoSites.StateOf(output).ShouldBe(0);

        disk.OpenToWriting();
        KbProcess.Build(sites.Site.Folder, "--out", output).Code.ShouldBe(0);
        TwoSites.StateOf(output).ShouldBe(1);
    }

    [Fact]
    public void A_folder_without_the_right_to_write_leaves_the_site_and_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are another matter on Windows");
        using var sites = new TwoSites();
        sites.Put(0);
        KbProcess.Build(sites.Site.Folder, "--out", "luar/_site").Code.ShouldBe(0);
        sites.Put(1);
        var parent = sites.Site.FullPath("luar");
        using (Closed(parent))
        {
            var end = KbProcess.Build(sites.Site.Folder, "--out", "luar/_site");
            end.ShouldFail(3);
            TwoSites.StateOf(Path.Combine(parent, "_site")).ShouldBe(0);
        }

        KbProcess.Build(sites.Site.Folder, "--out", "luar/_site").Code.ShouldBe(0);
        TwoSites.StateOf(Path.Combine(parent, "_site")).ShouldBe(1);
    }

    /// <summary>Takes the right to write from a folder: by its mode, or from root, whom no mode holds back, by a mark of the file system.</summary>
    private static Undo Closed(string folder)
    {
        if (Environment.UserName != "root")
        {
            SpecialFiles.Shell($"chmod 555 '{folder}'");
            return new Undo(() => SpecialFiles.Shell($"chmod 755 '{folder}'"));
        }

        Assert.SkipUnless(Mark("+i", folder), "root is held back by no mode, and this file system knows no chattr +i");
        return new Undo(() => Mark("-i", folder));
    }

    private static bool Mark(string mark, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("chattr", [mark, folder]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
