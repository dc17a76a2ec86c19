using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Architecture;

/// <summary>Who may know whom, and a few rules that no compiler checks.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> AllowedProjects = new()
    {
        ["KnowledgeBase.Core"] = [],
        ["KnowledgeBase.Content"] = ["KnowledgeBase.Core"],
        ["KnowledgeBase.Search"] = [],
        ["KnowledgeBase.Documents"] = ["KnowledgeBase.Core"],
        ["KnowledgeBase.Site"] = ["KnowledgeBase.Core", "KnowledgeBase.Documents", "KnowledgeBase.Search"],
        ["KnowledgeBase.Cli"] = ["KnowledgeBase.Core", "KnowledgeBase.Content", "KnowledgeBase.Documents", "KnowledgeBase.Search", "KnowledgeBase.Site", "KnowledgeBase.Theme.Default"],
        ["KnowledgeBase.Theme.Default"] = ["KnowledgeBase.Core"],
        ["KnowledgeBase.Theme.Plain"] = ["KnowledgeBase.Core"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["KnowledgeBase.Core"] = ["System.IO.Hashing"],
        ["KnowledgeBase.Content"] = ["AngleSharp", "Markdig", "YamlDotNet"],
        ["KnowledgeBase.Search"] = ["System.IO.Hashing"],
        ["KnowledgeBase.Documents"] = ["System.IO.Hashing"],
        ["KnowledgeBase.Site"] = ["AngleSharp", "System.IO.Hashing"],
        ["KnowledgeBase.Cli"] = ["Spectre.Console", "System.CommandLine"],
        ["KnowledgeBase.Theme.Default"] = [],
        ["KnowledgeBase.Theme.Plain"] = [],
    };

    public static TheoryData<string> Projects => [.. ProjectFiles().Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_the_projects_that_it_may(string name)
    {
        if (IsTest(name))
        {
            return;
        }

        AllowedProjects.ShouldContainKey(name, "a new project needs its line here");
        References(name, "ProjectReference").Select(Path.GetFileNameWithoutExtension)
            .Except(AllowedProjects[name]).ShouldBeEmpty($"{name} must not know these");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_the_packages_that_it_may(string name)
    {
        if (!IsTest(name))
        {
            References(name, "PackageReference").Except(AllowedPackages[name]).ShouldBeEmpty($"{name} must not use these");
        }
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = File.ReadAllText(Repository.At("KnowledgeBase.sln")).Replace('\\', '/');
        ProjectFiles().Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Sources("src", "themes", "tests").Where(f => File.ReadLines(f).Count() > 400).ShouldBeEmpty();

    [Fact]
    public void Only_the_command_line_knows_the_clock_and_the_culture_of_the_machine() =>
        Sources("src", "themes")
            .Where(f => !f.Contains("KnowledgeBase.Cli", StringComparison.Ordinal))
            .Where(f => Ambient().IsMatch(File.ReadAllText(f)))
            .ShouldBeEmpty();

    private static bool IsTest(string name) => name.EndsWith("Tests", StringComparison.Ordinal) || name == "KnowledgeBase.Browser"
        || name.StartsWith("KnowledgeBase.Bench.", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project, string element) =>
        XDocument.Load(ProjectFiles().Single(p => Path.GetFileNameWithoutExtension(p) == project))
            .Descendants(element).Select(e => (string?)e.Attribute("Include") ?? "").Select(i => i.Replace('\\', '/'));

    private static IEnumerable<string> ProjectFiles() => Files("*.csproj", "src", "themes", "tests");

    private static IEnumerable<string> Sources(params string[] folders) => Files("*.cs", folders);

    private static IEnumerable<string> Files(string pattern, params string[] folders) => folders
        .Select(f => Repository.At(f)).Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, pattern, SearchOption.AllDirectories))
        .Where(f => !f.Contains("node_modules", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bCultureInfo\.Current(UI)?Culture\b|\bTimeZoneInfo\.Local\b|\bStopwatch\b|\bnew Random\b|\bGuid\.NewGuid\b")]
    private static partial Regex Ambient();
}
