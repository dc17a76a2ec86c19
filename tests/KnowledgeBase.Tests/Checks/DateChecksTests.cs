using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class DateChecksTests
{
    private const string Visited = "date: {value: 2021-04-22, source: news, printed: Kamis (22/4/2021)}";

    [Fact]
    public void A_weekday_must_be_its_dates()
    {
        var found = TruthCase.Host("milestones: [{stage: opening, date: 2022-04-22, weekday: «Kamis», source: news}]").Finds("KB601");
        found[0].Message.Id.ShouldBe("2022-04-22 jatuh pada Jumat, bukan Kamis");
        found[0].Hint.En.ShouldBe("it fits 2022-04-21, or the same date in 2021; choose by other evidence, then explain it with a note");
        TruthCase.Host("milestones: [{stage: opening, date: 2021-04-22, weekday: Kamis, source: news}]").IsFine("KB601");
    }

    [Fact]
    public void A_weekday_must_be_that_of_a_day_of_the_span()
    {
        TruthCase.Host("milestones: [{stage: opening, date: 2023-10-17/2023-10-18, weekday: «Kamis», source: news}]").Finds("KB601");
        TruthCase.Host("milestones: [{stage: opening, date: 2023-10-17/2023-10-18, weekday: Selasa, source: news}]").IsFine("KB601");
    }

    [Theory]
    [InlineData("date: {value: 2023-10-17/2023-10-18, source: news, printed: «Selasa (18/10/23)»}")]
    [InlineData("date: {value: 2021-04-22, source: news, printed: di sana «Kamis 22 April 2022»}")]
    [InlineData("date: {value: 2019-01-18, source: news, printed: \"«Jum’at (17/1)»\"}")]
    [InlineData("date: {value: 2021-04-22, source: news, printed: «Ahad (22/4)»}")]
    public void A_weekday_in_print_must_be_that_of_the_date_beside_it(string date) => TruthCase.Visit(date).Finds("KB601");

    [Theory]
    [InlineData("date: {value: 2024-05-10, source: news, printed: Jum’at (10/5/2024)}")]
    [InlineData("date: {value: 2024-05-07, source: news, printed: Selasa 7 Mei 2024}")]
    [InlineData("date: {value: 2021-06, source: news, printed: dua minggu sesudah 3 Juni 2021}")]
    public void A_weekday_in_print_that_is_right_is_fine(string date) => TruthCase.Visit(date).IsFine("KB601");

    [Theory]
    [InlineData("note: Salah cetak.")]
    [InlineData("because: Salah cetak.")]
    [InlineData("rank: deprecated")]
    public void What_is_explained_is_a_notice(string explanation) => TruthCase
        .Host($"milestones: [{{stage: opening, date: 2022-04-22, weekday: «Kamis», source: news, {explanation}}}]")
        .Finds("KB601", Severity.Notice);

    [Fact]
    public void A_conflict_about_the_stage_explains_too() => TruthCase
        .Host("milestones: [{stage: opening, date: 2022-04-22, weekday: «Kamis», source: news}]\nconflicts: {about: opening, kind: typo, note: Salah cetak.}")
        .Finds("KB601", Severity.Notice);

    [Theory]
    [InlineData("printed: Kamis («03/96/2021»)")]
    [InlineData("printed: «31 Juni 2021»")]
    public void A_date_must_be_in_the_calendar(string printed) =>
        TruthCase.Host($"milestones: [{{stage: opening, date: 2021-06-03, source: news, {printed}}}]").Finds("KB602");

    [Theory]
    [InlineData("printed: Kamis (3/6/2021)")]
    [InlineData("printed: 11/19 instansi")]
    [InlineData("printed: Perpres 89/2021")]
    public void What_is_no_date_is_not_impossible(string printed) =>
        TruthCase.Host($"milestones: [{{stage: opening, date: 2021-06-03, source: news, {printed}}}]").IsFine("KB602");

    [Theory]
    [InlineData("duration: {value: «2 bulan», from: commitment, to: opening, source: news}", Severity.Warning)]
    [InlineData("duration: {value: «90 hari», from: commitment, to: opening, source: news}", Severity.Warning)]
    [InlineData("duration: {value: «94 hari», from: commitment, to: opening, source: news}", Severity.Notice)]
    [InlineData("duration: {value: «1 tahun», from: works-start, to: opening, source: news}", Severity.Warning)]
    public void A_told_duration_must_be_that_of_the_dates(string claim, Severity severity) => Durations(claim).Finds("KB606", severity);

    [Theory]
    [InlineData("duration: {value: 93 hari, from: commitment, to: opening, source: news}")]
    [InlineData("duration: {value: 92 hari, from: commitment, to: opening, source: news}")]
    [InlineData("duration: {value: 3 bulan, from: commitment, to: opening, source: news}")]
    [InlineData("duration: {value: 1 tahun, at-most: true, from: commitment, to: opening, source: news}")]
    [InlineData("duration: {value: 6 tahun, from: works-start, to: opening, source: news}")]
    [InlineData("duration: {value: 2 bulan, from: tender, to: opening, source: news}")]
    [InlineData("duration: {value: 2 bulan, source: news}")]
    public void A_told_duration_that_fits_is_fine(string claim) => Durations(claim).IsFine("KB606");

    [Fact]
    public void Both_ends_counted_are_told_so() => Durations("duration: {value: «94 hari», from: commitment, to: opening, source: news}")
        .Finds("KB606", Severity.Notice)[0].Hint.En.ShouldContain("both ends");

    [Fact]
    public void A_plan_must_not_be_older_than_its_source()
    {
        TruthCase.Host("milestones: [{stage: opening, planned: «2021-06-03», source: later}]").Finds("KB607");
        TruthCase.Host("milestones: [{stage: opening, planned: 2021-06-03, source: news}]").IsFine("KB607");
        TruthCase.Visit($"{Visited}\ncommitments: {{kind: target, what: A, target: «2020», source: news}}").Finds("KB607");
    }

    [Fact]
    public void A_plan_betrays_the_misprinted_year_of_its_article()
    {
        const string Host = "milestones: [{stage: opening, planned: «2021-06-03», source: news}]";
        var misprint = TruthCase.VisitText("date: [{value: 2021-04-22, source: news}, {value: 2022-04-22, source: news, rank: deprecated, printed: Kamis (22/04/2022)}]");
        TruthCase.Host(Host).With("visits/visit.md", misprint).Finds("KB607", Severity.Notice)[0].Message.En
            .ShouldBe("the plan for 2021-06-03 lies before its source's own date, 2022-04-22");
        TruthCase.Host(Host.Replace("«", "").Replace("»", "")).With("visits/visit.md", TruthCase.VisitText(Visited)).IsFine("KB607");
    }

    private static TruthCase Durations(string claim) => TruthCase.Host(
        $"claims: {{{claim}}}\nmilestones: [{{stage: works-start, date: 2015, source: news}}, {{stage: commitment, date: 2021-03-02, source: news}}, {{stage: opening, date: 2021-06-03, source: news}}]");
}
