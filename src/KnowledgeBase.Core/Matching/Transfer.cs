using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Matching;

/// <summary>An amount of money that one host's record tells.</summary>
public sealed record MoneyLine(Host Host, Claim Claim, Statement Statement)
{
    /// <summary>The rupiah.</summary>
    public decimal Rupiah => Statement.Amount!.Min;
}

/// <summary>The days that one host took.</summary>
public sealed record DaysLine(Host Host, DaySpan Span);

/// <summary>Low, likely and high of lines that measure the same thing; without figures when there are too few, and then it is refused.</summary>
/// <param name="Lines">The cases used, the smallest first.</param>
/// <param name="Range">Smallest, middle and greatest; null when refused.</param>
public sealed record Transfer<T>(IReadOnlyList<T> Lines, TransferRange? Range);

/// <summary>Smallest, middle (the mean of the two in the middle where their number is even) and greatest.</summary>
public sealed record TransferRange(decimal Low, decimal Likely, decimal High);

/// <summary>What lines of others let a planner expect. Fewer than three measure nothing: the range is refused, never stretched.</summary>
public static class Transfers
{
    /// <summary>The fewest lines that make a range.</summary>
    public const int Fewest = 3;

    /// <summary>Amounts that may be compared with one another, in groups: the largest first. One line for a host.</summary>
    public static IReadOnlyList<Transfer<MoneyLine>> Money(Catalog catalog, string? building)
    {
        var groups = Comparable(catalog, building).GroupBy(l => Comparability.KindOf(l.Statement), StringComparer.Ordinal);
        return [.. groups
            .Select(g => g.GroupBy(l => l.Host.Id, StringComparer.Ordinal).Select(Greatest).OrderBy(l => l.Rupiah).ThenBy(l => l.Host.Id, StringComparer.Ordinal).ToList())
            .OrderByDescending(g => g.Count).ThenBy(g => g[0].Host.Id, StringComparer.Ordinal).ThenBy(g => g[0].Statement.Number)
            .Select(g => new Transfer<MoneyLine>(g, Range([.. g.Select(l => l.Rupiah)])))];
    }

    /// <summary>How many amounts cannot be compared with anything, because they do not say what they are.</summary>
    public static int Mute(Catalog catalog, string? building) => All(catalog, building).Count(l => !SpeaksFor(l));

    /// <summary>Days from commitment to opening.</summary>
    public static Transfer<DaysLine> Days(Catalog catalog, string? building)
    {
        var lines = Hosts(catalog, building)
            .Select(h => (Host: h, Span: h.Ledger.Days("commitment", "opening")))
            .Where(l => l.Span is { Days: >= 0 })
            .Select(l => new DaysLine(l.Host, l.Span!))
            .OrderBy(l => l.Span.Days).ThenBy(l => l.Host.Id, StringComparer.Ordinal)
            .ToList();
        return new(lines, Range([.. lines.Select(l => (decimal)l.Span.Days)]));
    }

    /// <summary>The range of figures in order of size, or null when they are too few.</summary>
    public static TransferRange? Range(IReadOnlyList<decimal> sorted) => sorted.Count < Fewest
        ? null
        : new(sorted[0], (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted[^1]);

    // A host's smaller lines are often mere stages of the works; the greatest stands for the whole.
    private static MoneyLine Greatest(IEnumerable<MoneyLine> lines) =>
        lines.OrderByDescending(l => l.Statement.Evidence.IsPreferred).ThenByDescending(l => l.Rupiah).ThenBy(l => l.Statement.Number).First();

    private static IEnumerable<MoneyLine> Comparable(Catalog catalog, string? building) => All(catalog, building).Where(SpeaksFor);

    private static bool SpeaksFor(MoneyLine line) => Comparability.KindOf(line.Statement) is not null;

    private static IEnumerable<MoneyLine> All(Catalog catalog, string? building) => Hosts(catalog, building)
        .SelectMany(h => h.Ledger.Find("budget") is { } claim ? claim.Statements.Select(s => new MoneyLine(h, claim, s)) : [])
        .Where(l => l.Statement.Amount is { IsRange: false } && !l.Statement.Evidence.IsDeprecated);

    private static IEnumerable<Host> Hosts(Catalog catalog, string? building) =>
        catalog.All<Host>().Where(h => building is null || BuildingOption.Of(h.Building?.Code) == building);
}
