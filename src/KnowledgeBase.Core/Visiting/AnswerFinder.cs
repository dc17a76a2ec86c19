using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Visiting;

/// <summary>Looks in a host's claims, milestones and answer bank, and in the visits it received, for what answers a question.</summary>
internal sealed class AnswerFinder(Catalog catalog, Host host, DateOnly asOf)
{
    private readonly IReadOnlyList<Visit> visits = [.. catalog.VisitsTo(host)];

    public IReadOnlyList<KnownAnswer> For(BankQuestion question) =>
    [
        .. Told(question),
        .. question.Properties.Select(p => OfClaim(question, p)).OfType<KnownAnswer>(),
        .. question.Stages.Select(s => OfStage(question, s.Code)).OfType<KnownAnswer>(),
        .. question.Days is { } span && host.Ledger.Days(span.From.Code, span.To.Code) is { } days ? [OfDays(question, days)] : Array.Empty<KnownAnswer>(),
    ];

    private IEnumerable<KnownAnswer> Told(BankQuestion question) => host.Answers
        .Where(a => a.Question.Value == question.Id.Value)
        .Select(a => new KnownAnswer(Aged(question, a.AsOf), null, a.Answer, [a.Source], a.AsOf))
        .Concat(visits.SelectMany(v => v.Questions
            .Where(q => q is { Answer: not null, Source: not null } && q.Bank?.Value == question.Id.Value)
            .Select(q => new KnownAnswer(Aged(question, v.Date), null, q.Answer, [q.Source!], v.Date, v))));

    private KnownAnswer? OfClaim(BankQuestion question, Property property)
    {
        if (host.Ledger.Find(property.Code) is not { } claim)
        {
            return null;
        }

        var fitting = claim.Statements.Where(s => Fits(question, property, s)).ToList();
        if (Claim.Best(fitting) is not { } best)
        {
            return null;
        }

        var day = Day(best.Evidence);
        var state = best.Evidence.IsPlan ? AnswerState.Open
            : IsContradicted(claim, best, fitting) ? AnswerState.Contradicted
            : Aged(question, day, ConfidenceRules.Of(catalog, host, claim, best));
        return new KnownAnswer(state, new StatementFigure(host, claim, best), null, [best.Evidence.Source], day);
    }

    private static bool Fits(BankQuestion question, Property property, Statement statement) =>
        !property.IsMoney || question.Covers.Count == 0 || statement.Covers.Any(c => question.Covers.Any(w => w.Code == c.Code));

    private bool IsContradicted(Claim claim, Statement best, IEnumerable<Statement> others)
    {
        var conflicts = host.Ledger.ConflictsAbout(claim.Property.Code).ToList();
        var differing = others.Where(o => o is { Value.Value: not UnknownValue, Evidence: { IsPlan: false, IsDeprecated: false } } && o.Number != best.Number).ToList();
        return conflicts.Count > 0
            ? conflicts.Any(c => c.Kinds.Any(k => k.Code == "true-dispute")) && differing.Any(o => !Equals(o.Value.Value, best.Value.Value))
            : differing.Any(o => !IsExplained(o.Evidence) && !IsExplained(best.Evidence) && Disagreement.Between(best, o));
    }

    private KnownAnswer? OfStage(BankQuestion question, string stage)
    {
        var milestone = host.Ledger.Reached(stage);
        if (milestone is null)
        {
            var plan = host.Ledger.Milestones.FirstOrDefault(m => m.Stage.Value.Code == stage && !m.Evidence.IsDeprecated);
            return plan is null ? null : new(AnswerState.Open, new MilestoneFigure(host, plan), null, [plan.Evidence.Source], Day(plan.Evidence));
        }

        var day = Day(milestone.Evidence);
        return new KnownAnswer(
            IsDisputed(stage) ? AnswerState.Contradicted : Aged(question, day, ConfidenceRules.Of(catalog, host, milestone)),
            new MilestoneFigure(host, milestone), null, [milestone.Evidence.Source], day);
    }

    private KnownAnswer OfDays(BankQuestion question, DaySpan days)
    {
        var (from, to) = (days.From.Evidence, days.To.Evidence);
        var confidence = Confidence.Weaker(ConfidenceRules.Of(catalog, host, days.From), ConfidenceRules.Of(catalog, host, days.To));
        var isDisputed = IsDisputed(days.From.Stage.Value.Code) || IsDisputed(days.To.Stage.Value.Code);
        return new KnownAnswer(
            isDisputed ? AnswerState.Contradicted : Aged(question, Day(to), confidence),
            new DaysFigure(host, days), null,
            from.Source.Key == to.Source.Key ? [from.Source] : [from.Source, to.Source],
            Day(to));
    }

    private bool IsDisputed(string stage) =>
        host.Ledger.ConflictsAbout(stage).Any(c => c.Kinds.Any(k => k.Code == "true-dispute"));

    private static bool IsExplained(Evidence evidence) => evidence is { Note: not null } or { Because: not null };

    /// <summary>The day on which it was true or said: never the day on which we read it.</summary>
    private FuzzyDate? Day(Evidence evidence) => evidence.AsOf ?? catalog.Get(evidence.Source).Date;

    // What may have changed and has no day cannot be called fresh.
    private AnswerState Aged(BankQuestion question, FuzzyDate? day, Confidence? confidence = null) =>
        question.FreshMonths is { } months && (day is null || day.Last.AddMonths(months) < asOf) ? AnswerState.Stale
        : confidence?.Level == ConfidenceLevel.Weak ? AnswerState.Weak
        : AnswerState.Answered;
}
