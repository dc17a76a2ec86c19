using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Docs;

public sealed class DiagnosticsPageTests
{
    [Fact]
    public void The_page_of_findings_agrees_with_the_rules()
    {
        var path = Repository.At("docs", "diagnostics.md");
        var page = DiagnosticsPage.Write();
        if (Repository.IsAccepting)
        {
            File.WriteAllText(path, page);
        }

        (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page)
            .ShouldBeTrue($"docs/diagnostics.md is not what the rules say; make it anew: {Repository.AcceptCommand}");
    }

    [Fact]
    public void Codes_are_unique_and_tell_their_area() =>
        Rules.All.Select(r => r.Code).ShouldBeUnique();

    [Fact]
    public void Every_rule_speaks_both_languages_and_shows_wrong_and_right()
    {
        foreach (var rule in Rules.All)
        {
            string[] texts = [rule.Title.Id, rule.Title.En, rule.Message.Id, rule.Message.En, rule.Hint.Id, rule.Hint.En, rule.Wrong, rule.Right];
            texts.ShouldAllBe(t => !string.IsNullOrWhiteSpace(t), rule.Code);
            rule.Wrong.ShouldNotBe(rule.Right, rule.Code);
        }
    }
}
