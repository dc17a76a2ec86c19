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
        return new RegionPage(
            region,
            region.Province is { } province ? catalog.Get(province) : null,
            [.. catalog.Mentioning<Region>(region)],
            ledger,
            [.. catalog.HostsOf(region)],
            [.. catalog.VisitsBy(region)],
            [.. catalog.Mentioning<Replication>(region)])
        {
            Frame = frame,
            File = file,
            Sources = new SourceCollector(catalog).Add(ledger).Add(region.Seat?.Source)
                .Add(file?.Items.Select(i => i.Milestone?.Evidence.Source).OfType<Ref<Source>>() ?? []).Sources,
        };
    }

    public static LessonPage Page(PlanContext plan, PageFrame frame, Lesson lesson) => new(
        lesson, plan.Catalog.Get(lesson.Hosts), plan.Catalog.Get(lesson.Visits), [.. plan.Catalog.Mentioning<Playbook>(lesson)])
    {
        Frame = frame,
        Sources = new SourceCollector(plan.Catalog).Add(lesson.Sources).Sources,
    };

    public static RegulationPage Page(PlanContext plan, PageFrame frame, Regulation regulation) => new(
        regulation,
        [.. plan.Catalog.Mentioning<Regulation>(regulation)],
        [.. plan.Catalog.Mentioning<Playbook>(regulation)])
    {
        Frame = frame,
        Sources = new SourceCollector(plan.Catalog).Add(regulation.Sources).Sources,
    };
}
