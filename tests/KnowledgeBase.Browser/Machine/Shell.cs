using System.Diagnostics;

namespace KnowledgeBase.Browser.Machine;

/// <summary>Runs a program and keeps what it says.</summary>
internal static class Shell
{
    public static Finished Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new Finished(process.ExitCode, output.Result, errors.Result);
    }

    internal sealed record Finished(int Code, string Output, string Errors)
    {
        /// <summary>What it wrote to standard output; fails with all it said unless it succeeded.</summary>
        public string Expect(string what)
        {
            Code.ShouldBe(0, $"{what} failed with exit code {Code}.\n{Output}\n{Errors}");
            return Output;
        }
    }
}
