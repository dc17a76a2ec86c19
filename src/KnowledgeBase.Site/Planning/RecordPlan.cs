using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The page of a record: one arm for each kind.</summary>
internal static class RecordPlan
{
    /// <summary>A record in a language: one page, or as many as what is linked to it needs.</summary>
    public static IEnumerable<PlannedPage> Pages(PlanContext plan, Record record)
    {
        var first = SiteAddress.Of(record.Key, plan.Language);
        var kitPart = record is Host host ? plan.Kits.PartOf(host) : 0;
        foreach (var part in Parts.Of(plan.Links.Count(record), Links.PageSize(record)))
        {
            yield return new PlannedPage(
                plan, first.Part(part.Number), () => part.Number == 1 ? Page(plan, record, part, first) : Later(plan, record, part, first)) { Of = record, Part = part, KitPart = kitPart };
        }
    }

    private static LinkedPage Later(PlanContext plan, Record record, PagePart part, SiteAddress first)
    {
        var lists = plan.Links.Of(record).Part(part.Number);
        return new LinkedPage(
            record,
            lists,
            record is not Source source ? [] : [.. lists.Where(l => l.Kind == LinkKind.DrawnBy).SelectMany(l => l.Records).SelectMany(r => SourcePlan.Drawn(r, source))])
        {
            Frame = Parts.Frame(plan, first, part, plan.Catalog.Title(record).In(plan.Language), Description(plan, record), Crumbs(plan, record)),
        };
    }

    private static Page Page(PlanContext plan, Record record, PagePart part, SiteAddress first)
    {
        var frame = Frame(plan, record) with { Part = part, FirstPart = first };
        frame = frame with { JsonLd = Feeds.JsonLd.Of(frame, record) };
        return record switch
        {
            Playbook playbook => PlaybookPlan.Page(plan, frame, playbook),
            Host host => HostPlan.Page(plan, frame, host),
            Region region => OtherPlans.Page(plan, frame, region),
            Visit visit => VisitPlan.Page(plan, frame, visit),
            Replication replication => ReplicationPlan.Page(plan, frame, replication),
            Lesson lesson => OtherPlans.Page(plan, frame, lesson),
            Source source => SourcePlan.Page(plan, frame, source),
            Term term => new TermPage(term) { Frame = frame },
            Regulation regulation => OtherPlans.Page(plan, frame, regulation),
            TextPageRecord page => new TextPage(page) { Frame = frame },
            _ => throw new NotSupportedException($"No page for a {record.GetType().Name}."),
        };
    }

    private static IReadOnlyList<Crumb> Crumbs(PlanContext plan, Record record) => record.Key.Kind == RecordKind.Page
        ? [plan.HomeCrumb]
        : [plan.HomeCrumb, new Crumb(plan.Say(record.Key.Kind.Info().Many), SiteAddress.List(record.Key.Kind, plan.Language))];

    private static PageFrame Frame(PlanContext plan, Record record)
    {
        var frame = plan.Frame(
            SiteAddress.Of(record.Key, plan.Language), plan.Catalog.Title(record).In(plan.Language), Description(plan, record), Crumbs(plan, record));
        return frame with { IsFallback = record.Body?.IsFallback(plan.Language) ?? false };
    }

    private static string Description(PlanContext plan, Record record)
    {
        string Rich(Localized<RichText>? text) =>
            text is null ? "" : PlainText.Of(text.In(plan.Language), plan.Catalog, plan.Language);

        return record switch
        {
            Playbook r => Rich(r.Summary),
            Host r => Rich(r.Summary),
            Visit r => Rich(r.Summary),
            Replication r => Rich(r.Note ?? r.Intent),
            Lesson r => Rich(r.Statement),
            Term r => Rich(r.Definition),
            Regulation r => r.Summary is null ? r.About.In(plan.Language) : Rich(r.Summary),
            Source r => r.About.In(plan.Language),
            TextPageRecord r => r.Description.In(plan.Language),
            _ => "",
        };
    }
}
