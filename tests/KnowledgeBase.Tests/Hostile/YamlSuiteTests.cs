using System.Text;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>kb reads a part of YAML. Whatever it reads is YAML and means what YAML says; everything else is a finding.</summary>
public sealed class YamlSuiteTests
{
    // The library leaves out the spaces of a last line that is nothing but spaces and has no end. Texts are trimmed anyway.
    private static readonly string[] SpacesLost = ["L24T-01"];

    [Fact]
    public void The_suite_is_whole()
    {
        YamlSuite.Cases.Count.ShouldBe(406);
        YamlSuite.Cases.Count(c => !c.Valid).ShouldBe(94);
    }

    [Fact]
    public void What_is_not_YAML_is_refused() =>
        YamlSuite.Cases.Where(c => !c.Valid && YamlSuite.Read(c.Yaml).Refusal is null).Select(c => c.Id).ShouldBeEmpty();

    [Fact]
    public void What_is_read_means_what_YAML_says()
    {
        var different = new List<string>();
        foreach (var example in YamlSuite.Cases.Where(c => c.Valid && !SpacesLost.Contains(c.Id)))
        {
            if (YamlSuite.Read(example.Yaml) is (Map: { } map, Refusal: null)
                && !YamlSuite.Events(map).SequenceEqual(YamlSuite.Expected(example)))
            {
                different.Add($"{example.Id} {example.Name}: {string.Join(" ", YamlSuite.Events(map))} in place of {string.Join(" ", YamlSuite.Expected(example))}");
            }
        }

        different.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_read_is_told()
    {
        foreach (var example in YamlSuite.Cases)
        {
            var (map, refusal) = YamlSuite.Read(example.Yaml);
            (map is null).ShouldBe(refusal is not null, example.Id);
        }
    }

    [Fact]
    public void The_table_of_results_agrees()
    {
        var path = Repository.At("tests", "yaml-suite", "table.md");
        var table = Table();
        if (Repository.IsAccepting)
        {
            File.WriteAllText(path, table);
        }

        (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == table)
            .ShouldBeTrue($"tests/yaml-suite/table.md is old; {Repository.AcceptCommand}");
    }

    private static string Table()
    {
        var results = YamlSuite.Cases.Select(c => (Case: c, YamlSuite.Read(c.Yaml).Refusal)).ToList();
        var table = new StringBuilder("# What kb makes of the YAML test suite\n\n");
        table.Append($"{results.Count} cases: {results.Count(r => r.Case.Valid && r.Refusal is null)} read, ");
        table.Append($"{results.Count(r => r.Case.Valid && r.Refusal is not null)} valid and refused on purpose, ");
        table.Append($"{results.Count(r => !r.Case.Valid && r.Refusal is not null)} invalid and refused, ");
        table.Append($"{results.Count(r => !r.Case.Valid && r.Refusal is null)} invalid and read.\n\n| case | name | YAML | kb |\n|---|---|---|---|\n");
        foreach (var (example, refusal) in results)
        {
            table.Append($"| {example.Id} | {example.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {(example.Valid ? "valid" : "invalid")} | {refusal ?? "read"} |\n");
        }

        return table.ToString();
    }
}
