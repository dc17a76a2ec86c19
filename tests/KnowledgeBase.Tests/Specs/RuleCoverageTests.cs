using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Broken;
using KnowledgeBase.Tests.Themes;

namespace KnowledgeBase.Tests.Specs;

public sealed class RuleCoverageTests
{
    // A file that the system refuses to read: tests may run as a user whom nothing is refused. BrokenContentTests raises it from memory.
    private static readonly string[] RaisedFromMemory = ["KB010"];

    [Fact]
    public void Every_rule_is_raised_by_a_spec_or_a_broken_record()
    {
        var raised = SpecTests.CodesExpected()
            .Concat(BrokenCorpus.CodesExpected())
            .Concat(BrokenContentTests.Codes)
            .Concat(SiteAuditTests.Codes)
            .Concat(RaisedFromMemory);
        Rules.All.Select(r => r.Code).Except(raised).ShouldBeEmpty("each rule needs a case in tests/specs or tests/broken");
    }
}
