using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class SourceChecksTests
{
    private const string Country = "name: Indonesia\nkind: country\nclaims:\n  mpp-count:\n    - {value: 163 MPP, as-of: 2021-01-04, source: data}\n";

    [Fact]
    public void An_old_national_count_is_not_of_today()
    {
        TruthCase.Of("regions/indonesia.yaml", Country + "    - {value: «163 MPP», source: later}\n").Finds("KB611")[0].Message.En
            .ShouldBe("163 is told on 2022-04-22, although 163 were counted by 2021-01-04");
        TruthCase.Of("regions/indonesia.yaml", Country + "    - {value: 200 MPP, source: later}\n").IsFine("KB611");
        TruthCase.Of("regions/indonesia.yaml", Country + "    - {value: 163 MPP, source: news}\n").IsFine("KB611");
        TruthCase.Host("claims: {reputation: {value: «Baik», printed: di antara 163 MPP di seluruh Indonesia, source: later}}").With("regions/indonesia.yaml", Country).Finds("KB611");
        TruthCase.Host("claims: {national-rank: {value: 43, printed: MPP ke-43 di Indonesia, source: later}}").With("regions/indonesia.yaml", Country).IsFine("KB611");
    }

    [Fact]
    public void Sources_of_one_group_count_once()
    {
        var other = TruthCase.Source("Other", "news", "group: News");
        const string Claim = "claims: {{services: [{{value: 9 layanan, source: news}}, {{value: {0} layanan, source: {1}}}]}}";
        TruthCase.Host(string.Format(Claim, 9, "«other»")).With("sources/other.yaml", other).Finds("KB616", Severity.Notice);
        TruthCase.Host(string.Format(Claim, 8, "other")).With("sources/other.yaml", other).IsFine("KB616");
        TruthCase.Host(string.Format(Claim, 9, "later")).IsFine("KB616");
    }

    [Fact]
    public void A_paid_source_must_not_stand_alone()
    {
        TruthCase.Host("claims: {services: {value: 600 izin, source: «paid»}}").Finds("KB618");
        TruthCase.Host("claims: {services: {value: 600 izin, source: «paid», note: Berbayar.}}").Finds("KB618", Severity.Notice);
        TruthCase.Host("claims: {services: [{value: 600 izin, source: paid}, {value: 600 izin, source: news}]}").IsFine("KB618");
        TruthCase.Host("milestones: [{stage: opening, date: 2021-06-03, source: «paid»}]").Finds("KB618");
        TruthCase.Host("milestones: [{stage: opening, date: 2021-06-03, source: paid}, {stage: opening, date: 2021-06-03, source: news}]").IsFine("KB618");
    }

    [Fact]
    public void A_source_is_read_again_after_two_years()
    {
        const string Old = "publisher: Old\nabout: T\nkind: news\naccessed: «2022-01-05»\n";
        var host = TruthCase.HostText("MPP Blora", "kabupaten-blora", "claims: {services: {value: 9 layanan, source: old}}");
        TruthCase.Of("sources/old.yaml", Old).With("hosts/blora.md", host).Finds("KB619");
        TruthCase.Of("sources/old.yaml", Old.Replace("«2022-01-05»", "2023-01-05")).With("hosts/blora.md", host).IsFine("KB619");
        TruthCase.Of("sources/old.yaml", Old.Replace("«", "").Replace("»", "")).IsFine("KB619");
        TruthCase.Of("sources/old.yaml", Old.Replace("«", "").Replace("»", ""))
            .With("hosts/blora.md", host.Replace("source: old}", "source: old}, staff: {value: 2 orang, source: news}").Replace("{value: 9 layanan, source: old}", "[{value: 9 layanan, source: old}, {value: 9 layanan, source: news}]"))
            .IsFine("KB619");
    }

    [Fact]
    public void Every_rule_of_truth_explains_itself()
    {
        var rules = Rules.All.Where(r => r.Code.StartsWith("KB6", StringComparison.Ordinal)).ToList();
        rules.Count.ShouldBe(35);
        rules.ShouldAllBe(r => r.Wrong != r.Right && r.Title.Id != r.Title.En && r.Message.Id != r.Message.En);
    }

    [Fact]
    public void Broken_references_do_not_stop_the_checks()
    {
        var content = new Content.Files.MemoryContent()
            .Add("site.yaml", "title: T\ntagline: T\naddress: https://kb.example/\nlanguages: [id, en]\ncontent-licence: CC BY 4.0\ntopics: {budget: Anggaran}\n")
            .Add("hosts/a.md", TruthCase.HostText("MPP A", "gone", "claims: {reputation: {value: Terbaik, only-in: jawa, source: gone}, mpp-count: {value: 3, source: gone}}\nmilestones: [{stage: opening, planned: 2020, source: gone, printed: Kamis (1/1/2020)}]"))
            .Add("visits/v.md", TruthCase.VisitText("date: {value: 2020-01-01, source: gone}\ncommitments: {kind: target, what: A, target: 2021, source: gone}"))
            .Add("replications/r.yaml", "from: gone\nto: gone\nvisits: [v, gone]\nstatus: planned\ntarget: {date: 2021, source: gone}\nearlier-plans: {date: 2019, what: A, source: gone}\n");
        var bag = new DiagnosticBag();
        var read = Content.ContentReader.Read(content, bag);
        bag.HasErrors.ShouldBeTrue();
        Should.NotThrow(() => TruthChecks.Run(read.Catalog!, new DateOnly(2024, 6, 1), bag));
    }

    [Fact]
    public void Strange_phrases_do_not_stop_the_checks()
    {
        foreach (var phrase in new[] { "99999999999999999999 triliun", "999999999999999 triliun", "1.1.1.1 juta", "99/99/9999 0/0/0 31 Februari", "seribu juta miliar triliun satu", "1,2,3,4", "Rp", "29 Februari 2023", "0/1", new string('1', 5000), string.Concat(Enumerable.Repeat("satu ", 2000)) })
        {
            TruthCase.Host($"claims: {{services: {{value: 9 layanan, source: news, printed: \"{phrase}\"}}, budget: {{value: Rp1, source: news, printed: \"{phrase}\"}}}}\nmilestones: [{{stage: opening, date: 2020, source: news, printed: \"Kamis {phrase}\"}}]").IsFine("KB699");
        }
    }
}
