using System.Diagnostics;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>Makes what is in a folder and is no file.</summary>
internal static class SpecialFiles
{
    public static void Pipe(string path) => Assert.SkipUnless(Run("mkfifo", path), "this system makes no named pipes");

    /// <summary>A device that gives zeros without end.</summary>
    public static void Zeros(string path) => Assert.SkipUnless(Run("mknod", path, "c", "1", "5"), "this user may not make devices");

    /// <summary>Runs a shell command: some names cannot be written in a program.</summary>
    public static void Shell(string command) => Run("sh", "-c", command).ShouldBeTrue(command);

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
