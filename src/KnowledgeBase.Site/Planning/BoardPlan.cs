using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>Pages that gather one thing from all records. What they show is the same in every language.</summary>
internal sealed class BoardPlan(Catalog catalog, DateOnly asOf)
{
    private const int ReadAgain = 10;

    // Frames are put around them later, one for each language.
    internal static readonly PageFrame NoFrame = null!;

    /// <summary>The boards that have something to show.</summary>
    public IReadOnlyList<PlannedBoard> Boards() =>
        [.. new Func<PlannedBoard?>[]
        {
            () => PlannedBoard.Of(AllContradictions()),
            () => PlannedBoard.Of(BoardKind.SourceHealth, catalog.All<Source>().Count, Health),
            () => PlannedBoard.Of(StayingOpen()),
            () => PlannedBoard.Of(Failures()),
            () => FollowUpPlan.Board(catalog, asOf),
            () => LineagePlan.Board(catalog),
            () => MapPlan.Board(catalog),
            () => ReadinessPlan.Board(catalog, asOf),
            () => PlannedBoard.Of(VisitingPlan.Delegations(catalog)),
            () => PlannedBoard.Of(VisitingPlan.AdaptSheets(catalog)),
        }.Select(PlannedBoard.Plan).OfType<PlannedBoard>()];

    /// <summary>A board in a language: one page, or as many as its entries need.</summary>
    public static IEnumerable<PlannedPage> Pages(PlanContext plan, PlannedBoard board)
    {
        var info = board.Kind.Info();
        var first = SiteAddress.Of(board.Kind, plan.Language);
        return Parts.Pages(
            plan, first, board.Entries, info.PageSize,
            part => Parts.Frame(plan, first, part, plan.Say(info.Name), plan.Say(info.Intro), [plan.HomeCrumb]),
            (part, frame) => (part.Count == 1 ? board.Page : board.Page.Slice((part.Number - 1) * info.PageSize, info.PageSize)) with { Frame = frame })
            .Select(page => page with { CanBeKept = true });
    }

    private ContradictionsPage? AllContradictions()
    {
        var all = catalog.Records.SelectMany(Contradictions.Of).ToList();
        var explained = all.Where(c => c.Conflicts.Count > 0).ToList();
        return all.Count == 0 && catalog.Comparisons.Count == 0 ? null : new ContradictionsPage(
            explained, [.. all.Where(c => c.Conflicts.Count == 0)], catalog.Comparisons) { Frame = NoFrame };
    }

    private SourceHealthPage Health()
    {
        var counts = SourceCounts.Of(catalog);
        var groups = catalog.All<Source>().ToLookup(s => s.Group, StringComparer.OrdinalIgnoreCase);
        var rows = catalog.All<Source>()
            .Select(s => new SourceHealth(
                s, counts[s.Key].Figures, counts[s.Key].Alone, groups[s.Group].Count(), asOf.DayNumber - s.Accessed.DayNumber))
            .OrderByDescending(r => r.Alone).ThenByDescending(r => r.Figures).ThenBy(r => r.Source.Id, StringComparer.Ordinal)
            .ToList();

        // Paid texts first, then those without an address to go back to, then the longest unread; only where figures hang on them.
        var first = rows
            .Where(r => r.Alone > 0)
            .OrderByDescending(r => r.Source.IsSponsored)
            .ThenByDescending(r => r.Source.Address is null)
            .ThenByDescending(r => r.DaysSinceRead / 365)
            .ThenByDescending(r => r.Alone)
            .ThenBy(r => r.Source.Id, StringComparer.Ordinal)
            .Take(ReadAgain);
        return new SourceHealthPage(rows, [.. first]) { Frame = NoFrame };
    }

    private StayingOpenPage? StayingOpen()
    {
        var hosts = catalog.All<Host>().ToList();
        var rows = hosts.Select(Row).OfType<OperationRow>().ToList();
        return rows.Count == 0 ? null : new StayingOpenPage(rows, hosts.Count - rows.Count) { Frame = NoFrame };
    }

    private static OperationRow? Row(Host host)
    {
        var ledger = host.Ledger;
        var (serving, closed) = (ledger.Find("serving-counters"), ledger.Find("closed-counters"));
        var unit = serving?.Shown?.Amount?.Unit ?? closed?.Shown?.Amount?.Unit;
        var row = new OperationRow(
            host,
            unit is null ? null : Operation.Listed(host, unit),
            serving, Operation.Share(host, "serving-counters"),
            closed, Operation.Share(host, "closed-counters"),
            [.. ledger.Milestones.Where(m => m.Stage.Value.Code is "withdrawal" or "relocation" && !m.Evidence.IsDeprecated)],
            ledger.Find("visitors"), ledger.Find("visitors-per-day"), Operation.Trend(host),
            ledger.Find("operation"));
        return row is { Serving: null, Closed: null, Withdrawals.Count: 0, Visitors: null, VisitorsPerDay: null, Operation: null } ? null : row;
    }

    private FailuresPage? Failures()
    {
        var lessons = catalog.All<Lesson>().Where(l => l.Kind.Code is "failure" or "risk").ToList();
        return lessons.Count == 0 ? null : new FailuresPage(
            [.. lessons.OrderBy(l => l.Kind.Code, StringComparer.Ordinal).ThenBy(l => l.Topic.Code, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)
                .Select(l => new FailureRow(l, catalog.Get(l.Hosts)))]) { Frame = NoFrame };
    }
}
