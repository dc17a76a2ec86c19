using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class PlanChecksTests
{
    private const string Opened = "milestones: [{stage: works-start, date: 2015, source: news}, {stage: opening, date: 2017-10-06, source: news}]";

    [Fact]
    public void A_target_shorter_than_the_hosts_own_time_is_told()
    {
        var host = TruthCase.HostText("MPP Blora", "kabupaten-blora", Opened);
        const string Visit = "date: {value: 2024-05-07, source: news}\ncommitments: {kind: target, what: Buka., source: news, target: ";
        TruthCase.Visit($"{Visit}«2024»}}").With("hosts/blora.md", host).Finds("KB621")[0].Message.En
            .ShouldBe("the target leaves 238 days; MPP Blora itself took at least 645 days from Works begin (2015)");
        TruthCase.Visit($"{Visit}2027}}").With("hosts/blora.md", host).IsFine("KB621");
        TruthCase.Visit($"{Visit}2024}}").IsFine("KB621");
        TruthCase.Visit($"{Visit}«2024»}}").With("hosts/blora.md", host)
            .With("replications/r.yaml", "from: blora\nto: kota-pasuruan\nvisits: visit\nstatus: planned\nnote: Diketahui.\n")
            .Finds("KB621", Severity.Notice);
    }

    [Fact]
    public void Counts_before_the_opening_are_told()
    {
        TruthCase.Host($"claims: {{services: {{value: «271 layanan», as-of: 2017-08-01, source: news}}}}\n{Opened}").Finds("KB622");
        TruthCase.Host($"claims: {{services: {{value: 271 layanan, as-of: 2017-08-01, modality: planned, source: news}}}}\n{Opened}").IsFine("KB622");
        TruthCase.Host($"claims: {{services: {{value: 271 layanan, as-of: 2017-10-05, source: news}}}}\n{Opened}").IsFine("KB622");
        TruthCase.Host("claims: {services: {value: 271 layanan, as-of: 2017-08-01, source: news}}").IsFine("KB622");
    }

    [Fact]
    public void A_visit_before_the_opening_is_told()
    {
        var host = TruthCase.HostText("MPP Blora", "kabupaten-blora", Opened);
        TruthCase.Visit("date: {value: «2017-09-07», source: news}").With("hosts/blora.md", host).Finds("KB622");
        TruthCase.Visit("date: {value: 2017-10-07, source: news}").With("hosts/blora.md", host).IsFine("KB622");
    }

    [Fact]
    public void A_plan_older_than_the_visit_is_told()
    {
        var visit = TruthCase.VisitText("date: {value: 2021-04-22, source: news}");
        TruthCase.Replication("visits: visit\nearlier-plans: {date: «2020-01-29», what: Anggaran., source: news}").With("visits/visit.md", visit).Finds("KB623", Severity.Notice)[0]
            .Message.En.ShouldContain("at least 449 days before");
        TruthCase.Replication("visits: visit\nearlier-plans: {date: 2021, what: Anggaran., source: news}").With("visits/visit.md", visit).IsFine("KB623");
        TruthCase.Of("hosts/kota.md", TruthCase.HostText("MPP Kota", "kota-pasuruan", "milestones: [{stage: idea, date: «2019-06-11», source: news}]"))
            .With("hosts/blora.md", TruthCase.HostText("MPP Blora", "kabupaten-blora", ""))
            .With("visits/visit.md", visit)
            .With("replications/r.yaml", "from: blora\nto: kota-pasuruan\nvisits: visit\nstatus: planned\n")
            .Finds("KB623", Severity.Notice);
    }

    [Fact]
    public void The_only_one_is_checked_against_the_others()
    {
        const string Only = "claims: {reputation: {value: Satu, only-in: «jawa», as-of: 2021-11-04, source: news}}";
        var early = TruthCase.HostText("MPP Kota", "kota-pasuruan", "milestones: [{stage: trial, date: 2021-02, source: news}]");
        var late = TruthCase.HostText("MPP Kota", "kota-pasuruan", "milestones: [{stage: trial, date: 2022-02, source: news}, {stage: opening, planned: 2021-01, source: news}]");
        TruthCase.Host(Only).With("hosts/kota.md", early).Finds("KB624")[0].Message.En.ShouldBe("not the only one in Java on 2021-11-04: MPP Kota (2021-02)");
        TruthCase.Host(Only.Replace("«", "").Replace("»", "")).With("hosts/kota.md", late).IsFine("KB624");
        TruthCase.Host(Only.Replace("«jawa»", "kalimantan")).With("hosts/kota.md", early).IsFine("KB624");
    }

    [Fact]
    public void A_missed_opening_is_told()
    {
        TruthCase.Host("milestones: [{stage: opening, planned: «2022», source: news}]").Finds("KB625", Severity.Notice)[0].Message.En.ShouldBe("planned: 2022; no opening has been found");
        TruthCase.Host("milestones: [{stage: opening, planned: «2022», source: news}, {stage: joint-opening, date: 2023-01-10, source: later}]").Finds("KB625", Severity.Notice)[0]
            .Message.En.ShouldBe("planned: 2022; 2023-01-10 is reported, 10 days later");
        TruthCase.Host("milestones: [{stage: opening, planned: 2022, source: news}, {stage: opening, date: 2022-12-31, source: later}]").IsFine("KB625");
        TruthCase.Host("milestones: [{stage: opening, planned: 2025, source: news}]").IsFine("KB625");
        TruthCase.Replication("target: {date: «2021-12», source: news}\nmilestones: [{stage: trial, date: 2022-04-25, source: later}]").Finds("KB625", Severity.Notice);
    }

    [Fact]
    public void A_planned_count_that_did_not_come_is_told()
    {
        const string Reported = "{value: 261 layanan, as-of: 2021-06-03, source: later}";
        TruthCase.Host($"claims: {{services: [{{value: «271 layanan», as-of: 2021-04-22, modality: planned, source: news}}, {Reported}]}}").Finds("KB625", Severity.Notice);
        TruthCase.Host($"claims: {{services: [{{value: 261 layanan, as-of: 2021-04-22, modality: planned, source: news}}, {Reported}]}}").IsFine("KB625");
        TruthCase.Host($"claims: {{services: [{{value: 300 layanan, as-of: 2022-04-22, modality: planned, source: news}}, {Reported}]}}").IsFine("KB625");
    }
}
