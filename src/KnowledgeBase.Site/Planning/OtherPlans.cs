using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Readiness;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>Pages that only gather what is linked to their record.</summary>
internal static class OtherPlans
{
    public static RegionPage Page(PlanContext plan, PageFrame frame, Region region)
    {
        var catalog = plan.Catalog;
        var ledger = Facts.Ledger(region);
        var file = ReadinessFile.Of(catalog, region, plan.Options.AsOf);
        var links = plan.Links.Of(region);
        return new RegionPage(
            region,
            region.Province is { } province ? catalog.Get(province) : null,
            links.First<Region>(LinkKind.Parts),
            ledger,
            links.First<Host>(LinkKind.Hosts),
            links.First<Visit>(LinkKind.VisitsMade),
            links.First<Replication>(LinkKind.Replications))
        {
            Frame = frame,
            File = file,
            Sources = new SourceCollector(catalog).Add(ledger).Add(region.Seat?.Source)
                .Add(file?.Items.Select(i => i.Milestone?.Evidence.Source).OfType<Ref<Source>>() ?? []).Sources,
        };
    }

    public static LessonPage Page(PlanContext plan, PageFrame frame, Lesson lesson)
    {
        var links = plan.Links.Of(lesson);
        return new LessonPage(lesson, links.First<Host>(LinkKind.LearnedAt), links.First<Visit>(LinkKind.ToldAt), links.First<Playbook>(LinkKind.UsedBy))
        {
            Frame = frame,
            Sources = new SourceCollector(plan.Catalog).Add(lesson.Sources).Sources,
        };
    }

    public static RegulationPage Page(PlanContext plan, PageFrame frame, Regulation regulation)
    {
        var links = plan.Links.Of(regulation);
        return new RegulationPage(regulation, links.First<Regulation>(LinkKind.SupersededBy), links.First<Playbook>(LinkKind.NamedBy))
        {
            Frame = frame,
            Sources = new SourceCollector(plan.Catalog).Add(regulation.Sources).Sources,
        };
    }
}
