using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Visiting;

/// <summary>What counts as an answer: one question, one host, one day.</summary>
public sealed class AnswerTests
{
    private const string Services = "properties: services, fresh-for: 24";

    [Theory]
    [InlineData("", AnswerState.Open)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2024-01-01}}", AnswerState.Answered)]
    [InlineData("claims: {services: {value: unknown, source: news, as-of: 2024-01-01}}", AnswerState.Open)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2024-01-01, modality: planned}}", AnswerState.Open)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2024-01-01, rank: deprecated, because: Keliru.}}", AnswerState.Open)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2022-05-31}}", AnswerState.Stale)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2022-06-01}}", AnswerState.Answered)]
    [InlineData("claims: {services: {value: 5 layanan, source: news, as-of: 2022}}", AnswerState.Answered)]
    [InlineData("claims: {services: {value: 5 layanan, source: data}}", AnswerState.Stale)]
    [InlineData("claims: {services: {value: 5 layanan, source: paid, as-of: 2024-01-01}}", AnswerState.Weak)]
    [InlineData("claims: {services: [{value: 5 layanan, source: news, as-of: 2024-01-01}, {value: 9 layanan, source: later, as-of: 2024-01-02}]}", AnswerState.Contradicted)]
    [InlineData("claims: {services: [{value: 5 layanan, source: news, as-of: 2024-01-01}, {value: 9 layanan, source: later, as-of: 2024-01-02, note: Lain cara hitung.}]}", AnswerState.Answered)]
    [InlineData("claims: {services: [{value: 5 layanan, source: news, as-of: 2023-01-01}, {value: 9 layanan, source: later, as-of: 2024-01-02}]}", AnswerState.Answered)]
    [InlineData("claims: {services: [{value: 5 layanan, source: news, as-of: 2023-01-01}, {value: 9 layanan, source: later, as-of: 2024-01-02}]}\nconflicts: {about: services, kind: true-dispute, note: Entah.}", AnswerState.Contradicted)]
    [InlineData("claims: {services: [{value: 5 layanan, source: news, as-of: 2023-01-01}, {value: 9 layanan, source: later, as-of: 2024-01-02}]}\nconflicts: {about: services, kind: time, note: Bertambah.}", AnswerState.Answered)]
    [InlineData("answers: {question: satu, answer: Lima., source: news, as-of: 2024-01-01}", AnswerState.Answered)]
    [InlineData("answers: {question: satu, answer: Lima., source: news, as-of: 2020-01-01}", AnswerState.Stale)]
    public void A_question_about_what_changes(string host, AnswerState expected) => State(Services, host).ShouldBe(expected);

    [Theory]
    [InlineData("milestones: {stage: opening, date: 2017-10-06, source: news}", AnswerState.Answered)]
    [InlineData("milestones: {stage: opening, planned: 2017-10-06, source: news}", AnswerState.Open)]
    [InlineData("milestones: {stage: trial, date: 2017-10-06, source: news}", AnswerState.Open)]
    public void A_question_about_what_happened_once(string host, AnswerState expected) => State("stages: opening", host).ShouldBe(expected);

    [Fact]
    public void A_question_about_the_days_between()
    {
        const string Days = "days: {from: commitment, to: opening}";
        State(Days, "milestones: [{stage: commitment, date: 2021-03-02, source: news}, {stage: opening, date: 2021-06-03, source: news}]").ShouldBe(AnswerState.Answered);
        State(Days, "milestones: [{stage: commitment, date: 2021-03, source: news}, {stage: opening, date: 2021-06-03, source: news}]").ShouldBe(AnswerState.Open);
    }

    [Fact]
    public void Money_answers_only_what_it_covers()
    {
        const string Money = "claims: {budget: {value: Rp5 juta, source: news, as-of: 2024-01-01, money: contract, covers: [it]}}";
        State("properties: budget, covers: it", Money).ShouldBe(AnswerState.Answered);
        State("properties: budget, covers: rent", Money).ShouldBe(AnswerState.Open);
        State("properties: budget", Money).ShouldBe(AnswerState.Answered);
    }

    [Fact]
    public void What_must_be_seen_is_never_struck()
    {
        var row = Row($"{Services}, on-site: Lihat sendiri.", "claims: {services: {value: 5 layanan, source: news, as-of: 2024-01-01}}", "");
        row.State.ShouldBe(AnswerState.VisitOnly);
        row.Answers.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("{ask: Berapa?, answer: Lima., source: news, bank: satu}", AnswerState.Answered)]
    [InlineData("{ask: Berapa?, answer: Lima., bank: satu}", AnswerState.Open)]
    [InlineData("{ask: Berapa?, source: news, bank: satu}", AnswerState.Open)]
    [InlineData("{ask: Berapa?, answer: Lima., source: news}", AnswerState.Open)]
    public void What_a_host_told_other_guests_counts(string question, AnswerState expected) => Row("fresh-for: 24", "", question).State.ShouldBe(expected);

    private static AnswerState State(string question, string host) => Row(question, host, "").State;

    private static QuestionStatus Row(string question, string host, string asked)
    {
        var content = new MemoryContent()
            .Add("site.yaml", "title: T\ntagline: T\naddress: https://kb.example/\nlanguages: [id, en]\ncontent-licence: CC BY 4.0\ntopics: {budget: Anggaran}\n")
            .Add("preparation.yaml", $"questions:\n  - {{id: satu, topic: budget, ask: Berapa?, {question}}}\n")
            .Add("regions/jawa-tengah.yaml", "name: Jawa Tengah\nkind: province\ncode: \"33\"\nisland: jawa\n")
            .Add("regions/kabupaten-blora.yaml", "name: Kabupaten Blora\nkind: kabupaten\ncode: \"33.16\"\nprovince: jawa-tengah\nisland: jawa\n")
            .Add("sources/news.yaml", TruthCase.Source("News", "news", "published: 2024-01-01"))
            .Add("sources/later.yaml", TruthCase.Source("Later", "news", "published: 2024-01-02"))
            .Add("sources/paid.yaml", TruthCase.Source("Paid", "news", "sponsored: true"))
            .Add("sources/data.yaml", TruthCase.Source("Data", "news", ""))
            .Add("hosts/blora.md", TruthCase.HostText("MPP Blora", "kabupaten-blora", host))
            .Add("visits/satu.md", $"---\nvisitors: kabupaten-blora\nhost: blora\nkind: studi-tiru\ndate: {{value: 2024-02-01, source: news}}\nquestions: [{asked}]\n---\n");
        var bag = new DiagnosticBag();
        var catalog = ContentReader.Read(content, bag).Catalog.ShouldNotBeNull();
        bag.Sorted().Select(d => d.Message.En).ShouldBeEmpty();
        return NeedSheet.Of(catalog, catalog.All<Host>().Single(), new DateOnly(2024, 6, 1)).Rows.Single();
    }
}
