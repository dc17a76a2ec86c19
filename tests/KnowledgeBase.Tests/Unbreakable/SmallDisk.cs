using System.Diagnostics;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>A disk of its own that can be filled and closed to writing; where the system does not allow that, the test is skipped and says so.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    public static SmallDisk Mount(string path, long bytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a small disk is only made on Linux");
        Directory.CreateDirectory(path);
        Assert.SkipUnless(
            Run("mount", "-t", "tmpfs", "-o", $"size={bytes}", "tmpfs", path), "this user may not mount a disk; run the tests as root to try full and read-only disks");
        return new SmallDisk(path);
    }

    public void Resize(long bytes) => Run("mount", "-o", $"remount,size={bytes}", Path).ShouldBeTrue();

    public void CloseToWriting() => Run("mount", "-o", "remount,ro", Path).ShouldBeTrue();

    public void OpenToWriting() => Run("mount", "-o", "remount,rw", Path).ShouldBeTrue();

    public void Dispose() => Run("umount", "-l", Path);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
