using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

internal static class SourcePlan
{
    public static SourcePage Page(PlanContext plan, PageFrame frame, Source source)
    {
        var users = plan.Catalog.Mentioning<Record>(source).ToList();
        var figures = users.SelectMany(record => Drawn(record, source)).ToList();
        var withFigures = figures.Select(f => f.Record.Key).ToHashSet();
        return new SourcePage(source, figures, [.. users.Where(r => !withFigures.Contains(r.Key))])
        {
            Frame = frame,
            Sources = [source],
        };
    }

    private static IEnumerable<DrawnFigure> Drawn(Record record, Source source)
    {
        var claims = record is Visit visit ? record.Ledger.Claims.Prepend(visit.Dates) : record.Ledger.Claims;
        return claims
            .SelectMany(c => c.Statements.Where(s => s.Evidence.Source.Key == source.Key).Select(s => (Figure)new StatementFigure(record, c, s)))
            .Concat(record.Ledger.Milestones.Where(m => m.Evidence.Source.Key == source.Key).Select(m => new MilestoneFigure(record, m)))
            .Select(f => new DrawnFigure(record, f));
    }
}
