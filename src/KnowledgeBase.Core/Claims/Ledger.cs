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
        // Asked a hundred thousand times: a question to the list in general would make two objects each time.
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
    public IEnumerable<Conflict> ConflictsAbout(string code) => Conflicts.Count == 0 ? [] : Conflicts.Where(c => c.About.Value == code);

    /// <summary>The date to count with for a stage: preferred before others, exact days before vague ones, the earliest report first; null if no report gives one.</summary>
    public Milestone? Reached(string stage)
    {
        Milestone? best = null;
        for (var i = 0; i < Milestones.Count; i++)
        {
            var milestone = Milestones[i];
            if (milestone.Stage.Value.Code == stage && milestone.Date is not null && !milestone.Evidence.IsDeprecated
                && (best is null || Order(milestone).CompareTo(Order(best)) < 0))
            {
                best = milestone;
            }
        }

        return best;

        static (bool, bool, DateOnly, int) Order(Milestone m) => (!m.Evidence.IsPreferred, !m.Date!.Value.IsExactDay, m.Date.Value.First, m.Number);
    }

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
