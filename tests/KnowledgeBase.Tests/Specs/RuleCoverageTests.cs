using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Broken;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Tests.Themes;

namespace KnowledgeBase.Tests.Specs;

public sealed partial class RuleCoverageTests
{
    // A file that the system refuses to read: tests may run as a user whom nothing is refused. BrokenContentTests raises it from memory.
    private static readonly string[] RaisedFromMemory = ["KB010"];

    // No content raises it, but the program that reads it. ThemeFinderTests and ProgramTests.
    private static readonly string[] OfNativePrograms = ["KB506"];

    [Fact]
    public void Every_rule_is_raised_by_a_spec_or_a_broken_record()
    {
        var raised = SpecTests.CodesExpected()
            .Concat(BrokenCorpus.CodesExpected())
            .Concat(BrokenContentTests.Codes)
            .Concat(SiteAuditTests.Codes)
            .Concat(RaisedFromMemory)
            .Concat(OfNativePrograms)
            .Concat(AssertedInTests());
        Rules.All.Select(r => r.Code).Except(raised).ShouldBeEmpty("each rule needs a case in tests/specs or tests/broken");
    }

    // Truth checks and the archive have their own tests, which name the code they assert.
    private static IEnumerable<string> AssertedInTests() => new[] { "Checks", "Archive" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.At("tests", "KnowledgeBase.Tests", folder), "*.cs"))
        .SelectMany(file => Asserted().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value));

    [GeneratedRegex("(?:Finds|ShouldBe)\\(\"(KB6[0-9]{2})\"")]
    private static partial Regex Asserted();
}
