using System.Text.RegularExpressions;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Architecture;

/// <summary>The doors of the repository lead to the same place.</summary>
public sealed partial class DoorTests
{
    [Fact]
    public void The_door_for_PowerShell_and_the_door_for_machines_run_the_same_commands()
    {
        var commands = Commands("build.ps1");
        commands.ShouldNotBeEmpty();
        commands.ShouldBe(Commands(".ci", "run"));
    }

    [Fact]
    public void The_door_for_machines_runs_the_test_command_of_the_readme()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        readme.ShouldContain("\ndotnet test KnowledgeBase.sln ");
        Commands(".ci", "run")[0].ShouldBe("dotnet test KnowledgeBase.sln");
    }

    // Lines that begin with dotnet, without what a shell adds for its own bookkeeping.
    private static List<string> Commands(params string[] path) =>
        [.. File.ReadLines(Repository.At(path)).Where(l => l.StartsWith("dotnet ", StringComparison.Ordinal)).Select(l => Bookkeeping().Replace(l, ""))];

    [GeneratedRegex(@" (2>&1|\|\|).*$")]
    private static partial Regex Bookkeeping();
}
