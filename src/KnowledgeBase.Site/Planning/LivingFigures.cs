using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The numbers of the home page: counted by the boards themselves, so that both say the same.</summary>
internal static class LivingFigures
{
    public static IReadOnlyList<LivingFigure> Of(Catalog catalog, IEnumerable<BoardPage> boards)
    {
        var hosts = catalog.All<Host>().ToList();
        var known = hosts.Count == 0 ? null : new LivingFigure(null,
            [hosts.Count(h => h.Ledger.Find("budget")?.Shown is not null), hosts.Count, hosts.Count(h => h.Ledger.Days("commitment", "opening") is not null)]);
        return [.. boards.Select(b => Of(b, hosts.Count)).Prepend(known).OfType<LivingFigure>()];
    }

    private static LivingFigure? Of(BoardPage board, int hosts) => board switch
    {
        ContradictionsPage p => new(p.Kind, [p.Explained.Count + p.Unexplained.Count, p.Unexplained.Count]),
        SourceHealthPage p => new(p.Kind, [p.Rows.Sum(r => r.Figures), p.Rows.Count, p.Rows.Sum(r => r.Alone)]),
        StayingOpenPage p => new(p.Kind, [p.Rows.Count, hosts, p.Silent]),
        FailuresPage p => new(p.Kind, [p.Rows.Count, p.Rows.Count(r => r.Lesson.Counter is null)]),
        FollowUpPage p => new(p.Kind, [Rows(p, FollowUpState.Served), p.Groups.Sum(g => g.Rows.Count), Rows(p, FollowUpState.Overdue), Rows(p, FollowUpState.Open) + Rows(p, FollowUpState.NotFollowed)]),
        LineagePage p => new(p.Kind, [p.Rows.Count, p.Rows.Count(r => r.Edge.Kind != LineageKind.Served), p.Lineage.Nodes.Count(n => n.Region is null)]),
        MapPage p => new(p.Kind, [p.Places.Count, p.Journeys.Count, p.Unplaced.Count]),
        _ => null,
    };

    private static int Rows(FollowUpPage page, FollowUpState state) => page.Groups.Where(g => g.State == state).Sum(g => g.Rows.Count);
}
