using System.Text;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Specs;

/// <summary>Runs <c>tests/specs/*.md</c>.</summary>
public sealed class SpecTests
{
    private static readonly IReadOnlyList<SpecCase> All =
        [.. Directory.GetFiles(Repository.At("tests", "specs"), "*.md").Order(StringComparer.Ordinal)
            .Where(p => Path.GetFileName(p) != "README.md").SelectMany(SpecReader.Read)];

    public static TheoryData<string, string> Cases => [.. All.Select(c => (c.Area, c.Name))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spec(string area, string name)
    {
        var spec = All.Single(c => c.Area == area && c.Name == name);
        var result = TestSite.Build(Content(spec));
        Findings(spec, result);
        Pages(spec, result);
    }

    /// <summary>Codes that the specs expect.</summary>
    internal static IEnumerable<string> CodesExpected() =>
        All.SelectMany(c => c.Of("findings")).SelectMany(b => b.Lines).Select(l => l.Split(' ')[1]);

    private static MemoryContent Content(SpecCase spec)
    {
        var without = spec.Of("without").SelectMany(b => b.Lines).ToHashSet();
        var content = new MemoryContent();
        foreach (var file in TestSite.Default().List().Where(f => !without.Contains(f.Path) && !without.Contains("*")))
        {
            content.Add(file.Path, file.Read());
        }

        foreach (var block in spec.Inputs)
        {
            content.Add(block.Target, block.Text);
        }

        return content;
    }

    private static void Findings(SpecCase spec, BuildResult result)
    {
        var expected = spec.Of("findings").SelectMany(b => b.Lines).ToList();
        var actual = TestSite.Lines(result);
        if (expected.Count != actual.Count || !expected.Zip(actual).All(pair => Agrees(pair.First, pair.Second)))
        {
            Assert.Fail($"expected findings:\n{string.Join('\n', expected)}\n\nactual findings:\n{string.Join('\n', actual)}");
        }
    }

    // “path:line:column CODE” exactly, the rest somewhere in the message.
    private static bool Agrees(string expected, string actual)
    {
        var parts = expected.Split(' ', 3);
        return actual.StartsWith($"{parts[0]} {parts[1]} ", StringComparison.Ordinal)
            && (parts.Length < 3 || actual.Contains(parts[2], StringComparison.Ordinal));
    }

    private static void Pages(SpecCase spec, BuildResult result)
    {
        var files = TestSite.Files(result);
        string File(SpecBlock block)
        {
            var path = block.Target.Length == 0 || block.Target.EndsWith('/') ? block.Target + "index.html" : block.Target;
            files.Keys.ShouldContain(path, $"line {block.Line}");
            return Encoding.UTF8.GetString(files[path]).Replace('\u00A0', ' ');
        }

        foreach (var block in spec.Of("html"))
        {
            var found = HtmlShape.Parse(File(block)).QuerySelectorAll(block.Selector).Select(HtmlShape.Of).ToList();
            var expected = HtmlShape.OfFragment(block.Text);
            if (!found.Contains(expected))
            {
                Assert.Fail($"line {block.Line}\nexpected:\n{expected}\nfound under “{block.Selector}”:\n{string.Join('\n', found)}");
            }
        }

        foreach (var block in spec.Of("text"))
        {
            var text = File(block);
            block.Lines.ShouldAllBe(line => text.Contains(line), $"line {block.Line}\n{text}");
        }

        foreach (var block in spec.Of("absent"))
        {
            if (block.Lines.Count == 0)
            {
                files.Keys.ShouldNotContain(block.Target, $"line {block.Line}");
                continue;
            }

            var text = File(block);
            block.Lines.ShouldAllBe(line => !text.Contains(line), $"line {block.Line}\n{text}");
        }
    }
}
