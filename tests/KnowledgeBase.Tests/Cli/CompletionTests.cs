using System.Diagnostics;
using KnowledgeBase.Cli;

namespace KnowledgeBase.Tests.Cli;

/// <summary>Completion, as far as the call that scripts make, and bash itself where there is one.</summary>
public class CompletionTests
{
    private static readonly string Here = Path.GetTempPath();

    [Theory]
    [InlineData("kb ", "build|check|completion|explain|kit|new|search|serve|--help|--lang|--version|-h")]
    [InlineData("kb ser", "serve")]
    [InlineData("./bin/kb se", "search|serve")]
    [InlineData("kb build --o", "--offline|--out")]
    [InlineData("kb build --lang ", "en|id")]
    [InlineData("kb completion ", "bash|fish|pwsh|zsh|--help|--lang|-h")]
    [InlineData("kb explain KB50", "KB501|KB502|KB503|KB504|KB505|KB506")]
    public void Suggestions(string line, string expected)
    {
        var run = CliRun.In(Here, $"[suggest:{line.Length}]", line);
        run.Code.ShouldBe(0);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Fact]
    public void PowerShell_cuts_the_last_space() =>
        CliRun.In(Here, "[suggest:16]", "kb build --lang").Out.Split().ShouldContain("id");

    [Theory]
    [InlineData("bash", "complete -o default -F _kb kb")]
    [InlineData("zsh", "compdef _kb kb")]
    [InlineData("fish", "complete -c kb")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName kb")]
    public void Scripts_call_the_directive(string shell, string registration)
    {
        var run = CliRun.In(Here, "completion", shell);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain(registration);
        run.Out.ShouldContain("[suggest:");
    }

    [Fact]
    public void Bash_completes_a_command()
    {
        var bash = new[] { "/bin/bash", "/usr/bin/bash" }.FirstOrDefault(File.Exists);
        if (bash is null)
        {
            Assert.Skip("No bash on this machine.");
        }

        var program = Path.ChangeExtension(typeof(App).Assembly.Location, ".dll");
        var script = $$"""
            kb() { dotnet "{{program}}" "$@"; }
            {{CliRun.In(Here, "completion", "bash").Out}}
            COMP_LINE="kb build --l"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(kb build --l); COMP_CWORD=2
            _kb
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var process = Process.Start(new ProcessStartInfo(bash, ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).ShouldBeTrue();
        output.ShouldBe("--lang\n", process.StandardError.ReadToEnd());
    }
}
