using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What a host's claims tell of how it fares after the opening: counters that serve among those listed, and visitors over time.</summary>
public static class Operation
{
    /// <summary>The share of a part among what is listed in the same unit, or null where the two do not fit together.</summary>
    /// <param name="host">The host.</param>
    /// <param name="part"><c>serving-counters</c> or <c>closed-counters</c>.</param>
    public static CountedShare? Share(Host host, string part)
    {
        if (Input(host, part) is not { Statement.Amount: { IsRange: false } counted } input)
        {
            return null;
        }

        var listed = Listed(host, counted.Unit);
        return listed is { Statement.Amount: { IsRange: false, Min: > 0 } all } && all.Min >= counted.Min
            ? new CountedShare(input, listed, decimal.Round(counted.Min / all.Min * 100, 1))
            : null;
    }

    /// <summary>What the host lists in a unit: counters, or agencies.</summary>
    public static DerivedInput? Listed(Host host, Unit unit) =>
        Input(host, unit.Code == Unit.Agency.Code ? "agencies" : "counters") is { } input && input.Statement.Amount!.Unit.Code == unit.Code
            ? input
            : null;

    /// <summary>
    /// The change of visitors a month between two periods, or null. Two counts are comparable only when one source gives both
    /// and says for which months: <c>as-of</c> a year, or a span of months.
    /// </summary>
    public static VisitorTrend? Trend(Host host)
    {
        if (host.Ledger.Find("visitors") is not { } claim)
        {
            return null;
        }

        var periods = claim.Statements
            .Where(s => s is { Amount: { IsRange: false, Min: > 0 }, Evidence: { IsDeprecated: false, IsPlan: false } } && Months(s.Evidence.AsOf) > 0)
            .GroupBy(s => (s.Evidence.Source.Key, s.Amount!.Unit.Code))
            .Select(g => g.OrderBy(s => s.Evidence.AsOf!.First).ToList())
            .FirstOrDefault(g => g.Count > 1 && g[^1].Evidence.AsOf!.First > g[^2].Evidence.AsOf!.Last);
        if (periods is not [.., var earlier, var later])
        {
            return null;
        }

        var (before, after) = (Months(earlier.Evidence.AsOf), Months(later.Evidence.AsOf));
        var (was, now) = (earlier.Amount!.Min / before, later.Amount!.Min / after);
        return new VisitorTrend(
            new DerivedInput(host, claim, earlier), new DerivedInput(host, claim, later), before, after,
            decimal.Round(was), decimal.Round(now), decimal.Round((now - was) / was * 100, 1));
    }

    // Whole months only: a year, or a span that was written in months.
    private static int Months(FuzzyDate? period) => period switch
    {
        null or { IsAbout: true } or { Precision: DatePrecision.Day } => 0,
        _ => (period.Last.Year - period.First.Year) * 12 + period.Last.Month - period.First.Month + 1,
    };

    private static DerivedInput? Input(Host host, string property) =>
        host.Ledger.Find(property) is { Shown: { Amount: not null } shown } claim ? new DerivedInput(host, claim, shown) : null;
}

/// <summary>A part among a whole, in per cent with one decimal.</summary>
public sealed record CountedShare(DerivedInput Part, DerivedInput Whole, decimal Percent);

/// <summary>Visitors a month in two periods, rounded, and the change in per cent.</summary>
public sealed record VisitorTrend(
    DerivedInput Earlier, DerivedInput Later, int EarlierMonths, int LaterMonths, decimal EarlierAMonth, decimal LaterAMonth, decimal ChangePercent);
