using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Visiting;

public sealed class NeedSheetTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static Catalog Catalog => RealContent.Instance.Catalog;

    public static TheoryData<string> Hosts => [.. Catalog.All<Host>().Select(h => h.Id)];

    [Fact]
    public void Surabayas_list_is_shorter_by_what_its_claims_answer()
    {
        var sheet = Of("surabaya", AsOf);
        string[] answered = ["first-idea", "serving-since", "opening", "obstacles", "works-start", "visitors"];
        Ids(sheet.Answered).ShouldBe(answered);
        Ids(sheet.ToAsk).ShouldBe(Catalog.Preparation.Questions.Select(q => q.Id.Value).Except(answered));
        Ids(sheet.Rows.Where(r => r.State == AnswerState.Contradicted)).ShouldBe(["services", "agencies"]);
        Ids(sheet.Rows.Where(r => r.State == AnswerState.Weak)).ShouldBe(["budget-it"]);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_question_stands_in_one_place(string host)
    {
        var sheet = Of(host, AsOf);
        Ids(sheet.Answered.Concat(sheet.ToAsk)).Order().ShouldBe(Catalog.Preparation.Questions.Select(q => q.Id.Value).Order());
        Enum.GetValues<AnswerState>().Sum(sheet.Count).ShouldBe(sheet.Rows.Count);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void An_answer_has_a_source_and_reports_something(string host)
    {
        foreach (var row in Of(host, AsOf).Answered)
        {
            row.Answers[0].State.ShouldBe(AnswerState.Answered);
            row.Answers[0].Sources.ShouldNotBeEmpty(row.Question.Id.Value);
            (row.Answers[0].Figure?.IsPlan ?? false).ShouldBeFalse(row.Question.Id.Value);
            row.Question.OnSite.ShouldBeNull();
            if (row.Question.FreshMonths is { } months)
            {
                row.Answers[0].AsOf.ShouldNotBeNull().Last.AddMonths(months).ShouldBeGreaterThanOrEqualTo(AsOf);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Time_alone_answers_nothing(string host)
    {
        var (today, later) = (Of(host, AsOf), Of(host, AsOf.AddYears(5)));
        Ids(later.Answered).Except(Ids(today.Answered)).ShouldBeEmpty();
        today.Rows.Zip(later.Rows).ShouldAllBe(p => p.First.State == p.Second.State || p.First.State > p.Second.State);
    }

    private static IEnumerable<string> Ids(IEnumerable<QuestionStatus> rows) => rows.Select(r => r.Question.Id.Value);

    private static NeedSheet Of(string host, DateOnly asOf) =>
        NeedSheet.Of(Catalog, (Host)Catalog.Find(new RecordKey(RecordKind.Host, host))!, asOf);
}
