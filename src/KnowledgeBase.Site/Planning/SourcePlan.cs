using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

internal static class SourcePlan
{
    public static SourcePage Page(PlanContext plan, PageFrame frame, Source source)
    {
        var links = plan.Links.Of(source);
        return new SourcePage(
            source,
            [.. links.First<Record>(LinkKind.DrawnBy).SelectMany(record => Drawn(record, source))],
            links.First<Record>(LinkKind.CitedBy),
            [.. plan.Catalog.SourcesOf(source.Group).Where(s => s.Key != source.Key)],
            [.. plan.Catalog.AllMentioning(source).SelectMany(record => Faults(record, source))])
        {
            Frame = frame,
            Sources = [source],
        };
    }

    // Only kinds that blame a source: that two papers count different things is no fault of either. And only a source
    // whose figure differs from the one shown, or of whose figure something is noted, or that stands alone.
    private static IEnumerable<SourceFault> Faults(Record record, Source source)
    {
        foreach (var contradiction in Contradictions.Of(record))
        {
            var own = contradiction.Figures.Select(f => (Figure: f, Evidence: EvidenceOf(f))).Where(f => f.Evidence.Source.Key == source.Key).ToList();
            var isMeant = own.Count == contradiction.Figures.Count
                || own.Exists(f => f.Evidence.Note is not null || !Equals(ValueOf(f.Figure), ValueOf(Shown(contradiction))));
            foreach (var conflict in contradiction.Conflicts.Where(c => own.Count > 0 && isMeant && c.Kinds.Any(k => Blaming.Contains(k.Code))))
            {
                yield return new SourceFault(
                    record, contradiction.Label, contradiction.Anchor, [.. conflict.Kinds.Where(k => Blaming.Contains(k.Code))], conflict.Note);
            }

            foreach (var (figure, evidence) in own.Where(f => f.Evidence is { IsDeprecated: true, Because: not null }))
            {
                yield return new SourceFault(record, contradiction.Label, figure.Anchor, [], evidence.Because!);
            }
        }
    }

    private static readonly HashSet<string> Blaming = ["typo", "intent", "unit", "rounding", "true-dispute"];

    private static Figure Shown(Contradiction contradiction) => contradiction.Figures[0] switch
    {
        StatementFigure { Claim.Shown: { } shown } f => f with { Statement = shown },
        MilestoneFigure { Milestone.Stage.Value.Code: var stage } f => f with { Milestone = f.Record.Ledger.Reached(stage) ?? f.Milestone },
        var first => first,
    };

    private static object ValueOf(Figure figure) => figure is StatementFigure f
        ? f.Statement.Value.Value
        : (((MilestoneFigure)figure).Milestone.Date ?? ((MilestoneFigure)figure).Milestone.Planned)!.Value;

    private static Evidence EvidenceOf(Figure figure) =>
        figure is StatementFigure f ? f.Statement.Evidence : ((MilestoneFigure)figure).Milestone.Evidence;

    /// <summary>What a record draws from a source.</summary>
    public static IEnumerable<DrawnFigure> Drawn(Record record, Source source)
    {
        var claims = record is Visit visit ? record.Ledger.Claims.Prepend(visit.Dates) : record.Ledger.Claims;
        return claims
            .SelectMany(c => c.Statements.Where(s => s.Evidence.Source.Key == source.Key).Select(s => (Figure)new StatementFigure(record, c, s)))
            .Concat(record.Ledger.Milestones.Where(m => m.Evidence.Source.Key == source.Key).Select(m => new MilestoneFigure(record, m)))
            .Select(f => new DrawnFigure(record, f));
    }
}
