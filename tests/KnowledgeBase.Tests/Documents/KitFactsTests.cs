using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Tests.Documents;

/// <summary>The same facts stand in the kit as on the site, with their sources, and contradictions stay visible.</summary>
public sealed class KitFactsTests
{
    public static TheoryData<string> Hosts => [.. KitCase.Catalog.All<Host>().Where(KitAddress.CanBeVisited).Select(h => h.Id)];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_report_holds_every_statement_and_names_every_source(string id)
    {
        var host = KitCase.Host(id);
        var report = KitCase.Text(KitCase.Request(id), "07-");

        foreach (var statement in host.Ledger.Claims.SelectMany(c => c.Statements).Where(s => !s.Evidence.IsDeprecated))
        {
            report.ShouldContain(PlainText.Of(statement.Value.Value, KitCase.Catalog, Language.Indonesian));
            Names(report, statement.Evidence);
        }

        foreach (var milestone in host.Ledger.Milestones.Where(m => !m.Evidence.IsDeprecated))
        {
            Names(report, milestone.Evidence);
        }

        static void Names(string report, Evidence evidence)
        {
            var source = KitCase.Catalog.Get(evidence.Source);
            report.ShouldContain($"{source.Publisher}. {source.About.Id}.");
        }
    }

    [Fact]
    public void Bloras_four_sums_stand_side_by_side_with_what_each_counts()
    {
        var report = KitCase.Text(KitCase.Request("blora"), "07-");
        foreach (var sum in new[] { "Rp844\u00A0juta (", "sekitar Rp240\u00A0juta (", "sekitar Rp244\u00A0juta (", "Rp600–700\u00A0juta (" })
        {
            report.ShouldContain(sum);
        }

        report.ShouldContain("271\u00A0layanan (rencana; 22 April 2021)", customMessage: "a plan is called a plan");
    }

    [Theory]
    [InlineData("surabaya")]
    [InlineData("blora")]
    public void Only_what_is_open_is_asked(string id)
    {
        var list = KitCase.Text(KitCase.Request(id), "04-");
        var sheet = NeedSheet.Of(KitCase.Catalog, KitCase.Host(id), KitCase.AsOf);
        sheet.ToAsk.ShouldAllBe(q => list.Contains(q.Question.Ask.Id));
        sheet.Answered.ShouldNotBeEmpty();
        sheet.Answered.ShouldAllBe(q => !list.Contains(q.Question.Ask.Id));
    }
}
