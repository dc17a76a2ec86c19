using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Visiting;

/// <summary>How far a question of the bank is answered for one host; weakest first.</summary>
public enum AnswerState
{
    /// <summary>Nobody has told, or only a plan is known.</summary>
    Open,

    /// <summary>Only who goes there can see it, whatever is written.</summary>
    VisitOnly,

    /// <summary>The answer is older than the question allows.</summary>
    Stale,

    /// <summary>Answered only by a paid text or by one mouth: to be confirmed.</summary>
    Weak,

    /// <summary>Answers contradict one another and nobody has told why.</summary>
    Contradicted,

    /// <summary>Answered, with a source and a date.</summary>
    Answered,
}

/// <summary>Something that is known towards an answer.</summary>
/// <param name="State">Whether it answers: a plan leaves the question open.</param>
/// <param name="Figure">The claim or milestone it is; null for words of the host.</param>
/// <param name="Text">The host's words; null for a figure.</param>
/// <param name="Sources">Where it stands.</param>
/// <param name="AsOf">The day on which it was true or said, or null when the sources do not tell.</param>
/// <param name="At">The visit at which the host said it, or null.</param>
public sealed record KnownAnswer(
    AnswerState State, Figure? Figure, Localized<RichText>? Text, IReadOnlyList<Ref<Source>> Sources, FuzzyDate? AsOf, Visit? At = null);

/// <summary>A question with what is known for one host, the best answer first.</summary>
public sealed record QuestionStatus(BankQuestion Question, AnswerState State, IReadOnlyList<KnownAnswer> Answers);

/// <summary>The need-a-trip check of one host: every question of the bank, sorted into what is answered already and what is left to ask.</summary>
public sealed record NeedSheet(Host Host, IReadOnlyList<QuestionStatus> Rows)
{
    /// <summary>Questions that published claims and answers answer, in the order of the bank.</summary>
    public IEnumerable<QuestionStatus> Answered => Rows.Where(r => r.State == AnswerState.Answered);

    /// <summary>What is left to ask: open, stale, weak, contradicted, and what only a visit can answer; in the order of the bank.</summary>
    public IEnumerable<QuestionStatus> ToAsk => Rows.Where(r => r.State != AnswerState.Answered);

    /// <summary>How many questions stand so.</summary>
    public int Count(AnswerState state) => Rows.Count(r => r.State == state);

    /// <summary>The check of a host. The same catalogue and day give the same sheet.</summary>
    public static NeedSheet Of(Catalog catalog, Host host, DateOnly asOf)
    {
        var answers = new AnswerFinder(catalog, host, asOf);
        return new NeedSheet(host, [.. catalog.Preparation.Questions.Select(q => Row(q, answers.For(q)))]);
    }

    private static QuestionStatus Row(BankQuestion question, IReadOnlyList<KnownAnswer> answers) => new(
        question,
        question.OnSite is not null ? AnswerState.VisitOnly
            : answers.Count == 0 ? AnswerState.Open
            : answers.Max(a => a.State),
        [.. answers.OrderByDescending(a => a.State)]);
}
