using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeBase.Tests.Search;

/// <summary>Runs the tests of the client in Node; installs Debian's if there is none.</summary>
internal static class Node
{
    /// <summary>Runs <c>node --test</c> on a script with a folder as its working directory; fails with its output.</summary>
    public static void Test(string script, string folder)
    {
        if (Run("node", ["--version"], folder) is not { Code: 0 })
        {
            Run("apt-get", ["install", "-y", "nodejs"], folder);
        }

        var run = Run("node", ["--test", Path.Combine(AppContext.BaseDirectory, "Search", script)], folder)
            ?? throw new InvalidOperationException("The client is tested in Node, which is neither here nor could be installed with 'apt-get install nodejs'.");
        run.Code.ShouldBe(0, run.Output);
    }

    private static (int Code, string Output)? Run(string program, string[] arguments, string folder)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + error.Result;
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
