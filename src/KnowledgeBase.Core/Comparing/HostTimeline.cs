using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Comparing;

/// <summary>A milestone on the shared axis, in days after the commitment; from and to differ where the date is not known to the day.</summary>
public sealed record AxisPoint(Milestone Milestone, bool IsPlan, int From, int To);

/// <summary>A plan beside what became of it. <paramref name="Days"/> counts from the last planned day (negative: earlier); null where it cannot be counted.</summary>
public sealed record Slip(Milestone Planned, Milestone? Reached, DayCount? Days);

/// <summary>The way of a host from its commitment to its opening, on an axis that begins at the commitment.</summary>
/// <param name="Host">The host.</param>
/// <param name="Start">The commitment; null when the host is left out of the axis.</param>
/// <param name="Length">Days from commitment to opening; null when unknown, never zero for that.</param>
/// <param name="Points">Steps from the commitment to the opening, reported and planned.</param>
/// <param name="Slips">Every plan beside its outcome, on the axis or not.</param>
/// <param name="FirstKnown">For a host without a commitment: the days from its first dated step to the opening. Each such step is another one, so these days are not compared.</param>
/// <param name="LeftOut">Why it does not stand on the axis; null when it does.</param>
public sealed record HostTimeline(
    Host Host, Milestone? Start, DaySpan? Length, IReadOnlyList<AxisPoint> Points, IReadOnlyList<Slip> Slips, DaySpan? FirstKnown, Bilingual? LeftOut)
{
    private const string From = "commitment";
    private const string To = "opening";

    private static readonly int Last = Vocabularies.Stages.IndexOf(Vocabularies.Stages[To]);

    /// <summary>Last day of which something is reported; from there the rest is unknown.</summary>
    public int KnownTo => Length?.Days ?? Points.Where(p => !p.IsPlan).Select(p => p.From).DefaultIfEmpty(0).Max();

    /// <summary>Delays on the axis: from the last planned day of a step to the day on which it was reached.</summary>
    public IEnumerable<(int From, int To)> Delays => Start is null ? [] : Slips
        .Where(s => s.Days is { Max: > 0 })
        .Select(s => (From: DaysTo(s.Planned.Planned!.Value.Last), To: DaysTo(s.Reached!.Date!.Value.First)))
        .Where(d => d.From >= 0);

    /// <summary>What became of the plan at a point; null for what is no plan.</summary>
    public Slip? SlipAt(AxisPoint point) => Slips.FirstOrDefault(s => point.IsPlan && ReferenceEquals(s.Planned, point.Milestone));

    /// <summary>Last day that its picture needs.</summary>
    public int End => Points.Select(p => p.To).Append(KnownTo).Max();

    /// <summary>The timeline of a host.</summary>
    public static HostTimeline Of(Host host)
    {
        var ledger = host.Ledger;
        var slips = ledger.Milestones.Where(m => m.Planned is not null && !m.Evidence.IsDeprecated).Select(m => SlipOf(ledger, m)).ToList();
        var start = ledger.Reached(From);
        if (start is not { Date.Value.IsExactDay: true })
        {
            return new HostTimeline(host, null, null, [], slips, FirstKnownOf(ledger), start is null
                ? new("tanggal komitmen belum diketahui", "the date of the commitment is not known")
                : new("tanggal komitmen tidak diketahui sampai harinya", "the date of the commitment is not known to the day"));
        }

        return new HostTimeline(host, start, ledger.Days(From, To), [.. PointsOf(ledger, start.Date!.Value.First)], slips, null, null);
    }

    private int DaysTo(DateOnly day) => day.DayNumber - Start!.Date!.Value.First.DayNumber;

    private static IEnumerable<AxisPoint> PointsOf(Ledger ledger, DateOnly zero) => ledger.Milestones
        .Where(m => !m.Evidence.IsDeprecated && Vocabularies.Stages.IndexOf(m.Stage.Value) <= Last)
        .Select(m => (Milestone: m, Date: (m.Date ?? m.Planned)!.Value, IsPlan: m.Date is null || m.Evidence.IsPlan))
        .Select(m => new AxisPoint(m.Milestone, m.IsPlan, m.Date.First.DayNumber - zero.DayNumber, m.Date.Last.DayNumber - zero.DayNumber))
        .Where(p => p.From >= 0)
        .DistinctBy(p => (p.Milestone.Stage.Value.Code, p.IsPlan, p.From, p.To))
        .OrderBy(p => p.From).ThenBy(p => p.To).ThenBy(p => p.Milestone.Number);

    private static Slip SlipOf(Ledger ledger, Milestone planned)
    {
        var reached = ledger.Reached(planned.Stage.Value.Code);
        return new Slip(planned, reached, reached is null ? null : Late(planned.Planned!.Value, reached.Date!.Value));
    }

    // A plan such as “2022-10” is kept by any day in it: only days outside of it are a slip.
    private static DayCount? Late(FuzzyDate plan, FuzzyDate date) => plan.IsAbout || !date.IsExactDay ? null
        : date.First < plan.First ? DayCount.Between(FuzzyDate.Day(plan.First), date)
        : date.First <= plan.Last ? new DayCount(0, 0)
        : DayCount.After(plan, date);

    private static DaySpan? FirstKnownOf(Ledger ledger)
    {
        var first = ledger.Milestones
            .Where(m => m.Date is { Value.IsExactDay: true } && !m.Evidence.IsDeprecated && Vocabularies.Stages.IndexOf(m.Stage.Value) < Last)
            .OrderBy(m => m.Date!.Value.First).ThenBy(m => m.Number)
            .FirstOrDefault();
        return first is null ? null : ledger.Days(first.Stage.Value.Code, To) is { } days && days.From == first && days.Days >= 0 ? days : null;
    }
}

/// <summary>Timelines of several hosts on one axis.</summary>
/// <param name="Shown">Hosts on the axis: known lengths first, the shortest before the longer, then those of unknown length.</param>
/// <param name="LeftOut">Hosts that cannot be aligned, by id.</param>
/// <param name="Days">Length of the axis.</param>
/// <param name="Spread">Spread of all known lengths; null when there is none.</param>
public sealed record Timelines(IReadOnlyList<HostTimeline> Shown, IReadOnlyList<HostTimeline> LeftOut, int Days, Spread? Spread)
{
    private static readonly int[] Steps = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000];

    /// <summary>Puts hosts on one axis, whatever their order.</summary>
    public static Timelines Of(IEnumerable<Host> hosts)
    {
        var all = hosts.OrderBy(h => h.Id, StringComparer.Ordinal).Select(HostTimeline.Of).ToLookup(t => t.LeftOut is null);
        return new Timelines(
            [.. all[true].OrderBy(t => t.Length is null).ThenBy(t => t.Length?.Days)],
            [.. all[false]],
            Math.Max(1, all[true].Select(t => t.End).DefaultIfEmpty(0).Max()),
            Spread.Of(all[true].Where(t => t.Length is not null).Select(t => (decimal)t.Length!.Days)));
    }

    /// <summary>Some of these hosts on the same axis, beside the same spread of all.</summary>
    public Timelines Only(params IEnumerable<Host> hosts)
    {
        var keys = hosts.Select(h => h.Key).ToHashSet();
        return this with { Shown = [.. Shown.Where(t => keys.Contains(t.Host.Key))], LeftOut = [.. LeftOut.Where(t => keys.Contains(t.Host.Key))] };
    }

    /// <summary>Days marked on the axis, at most six, from zero.</summary>
    public IEnumerable<int> Ticks()
    {
        var step = Steps.FirstOrDefault(s => Days / s <= 5, Days);
        for (var day = 0; day <= Days; day += step)
        {
            yield return day;
        }
    }

    /// <summary>Share of the axis at which a day lies, 0 to 1.</summary>
    public double At(int day) => Math.Clamp((double)day / Days, 0, 1);
}
