namespace KnowledgeBase.Core.Claims;

/// <summary>Everything claimed of one record: figures, dates, and why they disagree.</summary>
public sealed record Ledger(
    IReadOnlyList<Claim> Claims, IReadOnlyList<Milestone> Milestones, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty { get; } = new([], [], []);

    /// <summary>The claim on a property, or null.</summary>
    public Claim? Find(string property) => Claims.FirstOrDefault(c => c.Property.Code == property);

    /// <summary>The conflicts explained for a property or a stage.</summary>
    public IEnumerable<Conflict> ConflictsAbout(string code) => Conflicts.Where(c => c.About.Value == code);

    /// <summary>The date to count with for a stage: preferred before others, exact days before vague ones, the earliest report first; null if no report gives one.</summary>
    public Milestone? Reached(string stage) => Milestones
        .Where(m => m.Stage.Value.Code == stage && m.Date is not null && !m.Evidence.IsDeprecated)
        .OrderByDescending(m => m.Evidence.IsPreferred)
        .ThenByDescending(m => m.Date!.Value.IsExactDay)
        .ThenBy(m => m.Date!.Value.First)
        .ThenBy(m => m.Number)
        .FirstOrDefault();

    /// <summary>Days from one stage to another, or null unless both are known to the day.</summary>
    public DaySpan? Days(string from, string to)
    {
        var (first, last) = (Reached(from), Reached(to));
        return first?.Date is { Value.IsExactDay: true } start && last?.Date is { Value.IsExactDay: true } end
            ? new DaySpan(first, last, end.Value.First.DayNumber - start.Value.First.DayNumber)
            : null;
    }
}

/// <summary>A number of days that the site computed: the formula is the difference of two reported dates.</summary>
public sealed record DaySpan(Milestone From, Milestone To, int Days);
