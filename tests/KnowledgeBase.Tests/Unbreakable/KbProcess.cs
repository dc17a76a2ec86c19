using System.Diagnostics;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary><c>kb</c> as a process of its own, so that it can be killed.</summary>
internal sealed class KbProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Another published kb to be tried in place of the one that lies beside the tests: docs/quality.md, "A native program".</summary>
    private static readonly string Program = Environment.GetEnvironmentVariable("KB_PROGRAM")
        ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "kb.exe" : "kb");

    /// <summary>Whether the program is one native file, which loads no other code.</summary>
    public static bool IsNative { get; } = !File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Program))!, "kb.dll"));

    private readonly Process process;
    private readonly Task<string> error;

    private KbProcess(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => process.HasExited;

    /// <summary>Its number in the system.</summary>
    public int Id => process.Id;

    /// <summary>Starts kb in a folder, in Indonesian, on a fixed day.</summary>
    public static KbProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        start.Environment["KB_LANG"] = "id";
        // A killed program cannot clear away the sockets by which the runtime lets itself be watched.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new KbProcess(Process.Start(start)!);
    }

    /// <summary><c>kb build</c> to its end.</summary>
    public static CliEnd Build(string folder, params string[] arguments)
    {
        using var build = Start(folder, ["build", "--as-of", "2026-01-31", .. arguments]);
        return build.End();
    }

    /// <summary>Ends it as a power cut would: no signal that it could hear.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit(Patience).ShouldBeTrue();
    }

    public CliEnd End()
    {
        process.WaitForExit(Patience).ShouldBeTrue("kb does not end");
        return new CliEnd(process.ExitCode, error.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}

/// <summary>How a process ended.</summary>
internal sealed record CliEnd(int Code, string Error)
{
    /// <summary>It failed with a message for people.</summary>
    public void ShouldFail(int code)
    {
        Code.ShouldBe(code, Error);
        Error.ShouldStartWith("galat: ");
        Error.ShouldNotContain("   at ");
        Error.ShouldNotContain("Exception");
    }
}
