namespace KnowledgeBase.Core.Claims;

/// <summary>Everything claimed of one record: figures, dates, and why they disagree.</summary>
public sealed record Ledger(
    IReadOnlyList<Claim> Claims, IReadOnlyList<Milestone> Milestones, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty { get; } = new([], [], []);

    /// <summary>The claim on a property, or null.</summary>
    public Claim? Find(string property)
    {
        // Asked some hundred thousand times in a build: by number, so that nothing is allocated.
        for (var i = 0; i < Claims.Count; i++)
        {
            if (Claims[i].Property.Code == property)
            {
                return Claims[i];
            }
        }

        return null;
    }

    /// <summary>The conflicts explained for a property or a stage.</summary>
    public IEnumerable<Conflict> ConflictsAbout(string code) => Conflicts.Count == 0 ? [] : About(code);

    /// <summary>The date to count with for a stage: preferred before others, exact days before vague ones, the earliest report first; null if no report gives one.</summary>
    public Milestone? Reached(string stage)
    {
        Milestone? best = null;
        for (var i = 0; i < Milestones.Count; i++)
        {
            if (Milestones[i] is { Date: not null, Evidence.IsDeprecated: false } milestone && milestone.Stage.Value.Code == stage && (best is null || CountsBefore(milestone, best)))
            {
                best = milestone;
            }
        }

        return best;
    }

    /// <summary>Days from one stage to another, or null unless both are known to the day.</summary>
    public DaySpan? Days(string from, string to)
    {
        var (first, last) = (Reached(from), Reached(to));
        return first?.Date is { Value.IsExactDay: true } start && last?.Date is { Value.IsExactDay: true } end
            ? new DaySpan(first, last, end.Value.First.DayNumber - start.Value.First.DayNumber)
            : null;
    }

    private IEnumerable<Conflict> About(string code) => Conflicts.Where(c => c.About.Value == code);

    private static bool CountsBefore(Milestone one, Milestone other)
    {
        var (a, b) = (one.Date!.Value, other.Date!.Value);
        return one.Evidence.IsPreferred != other.Evidence.IsPreferred ? one.Evidence.IsPreferred
            : a.IsExactDay != b.IsExactDay ? a.IsExactDay
            : a.First != b.First ? a.First < b.First
            : one.Number < other.Number;
    }
}

/// <summary>A number of days that the site computed: the formula is the difference of two reported dates.</summary>
public sealed record DaySpan(Milestone From, Milestone To, int Days);
