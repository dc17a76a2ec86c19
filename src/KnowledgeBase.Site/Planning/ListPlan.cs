using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The list of a kind, in the order and groups in which readers look for its records.</summary>
internal static class ListPlan
{
    public static ListPage Page(PlanContext plan, RecordKind kind)
    {
        var info = kind.Info();
        var frame = plan.Frame(SiteAddress.List(kind, plan.Language), plan.Say(info.Many), "", [plan.HomeCrumb]);
        return new ListPage(kind, [.. Groups(plan, kind)]) { Frame = frame };
    }

    private static IEnumerable<ListGroup> Groups(PlanContext plan, RecordKind kind)
    {
        var catalog = plan.Catalog;
        string Title(Record r) => catalog.Title(r).In(plan.Language);
        ListItem Item(Record r) => new(r, Note(plan, r), r is Host host ? Facts.Of(host) : []);
        IEnumerable<ListGroup> By<T>(IEnumerable<T> records, Func<T, string> heading) where T : Record => records
            .GroupBy(heading)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => new ListGroup(g.Key, $"g{i + 1}", [.. g.OrderBy(Title, StringComparer.OrdinalIgnoreCase).Select(Item)]));

        return kind switch
        {
            RecordKind.Region => By(catalog.All<Region>(), r => r.Province is { } p ? catalog.Get(p).Name : r.Name),
            RecordKind.Source => catalog.All<Source>()
                .GroupBy(s => s.Date?.First.Year)
                .OrderByDescending(g => g.Key)
                .Select(g => new ListGroup(g.Key?.ToString() ?? plan.Say(Phrases.Unknown), $"y{g.Key ?? 0}",
                    [.. g.OrderBy(s => s.Publisher, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal).Select(Item)])),
            RecordKind.Lesson => By(catalog.All<Lesson>(), l => plan.Say(l.Topic.Label)),
            RecordKind.Visit => [One(catalog.All<Visit>().OrderByDescending(v => v.Date?.First).ThenBy(v => v.Id, StringComparer.Ordinal))],
            _ => [One(catalog.Records.Where(r => r.Key.Kind == kind).OrderBy(Title, StringComparer.OrdinalIgnoreCase))],
        };

        ListGroup One(IEnumerable<Record> records) => new(null, null, [.. records.Select(Item)]);
    }

    private static string? Note(PlanContext plan, Record record) => record switch
    {
        Lesson r => plan.Say(r.Kind.Label),
        Region r => plan.Say(r.Kind.Label),
        Source { IsSponsored: true } => plan.Say(new("berbayar", "sponsored")),
        Replication r => plan.Say(r.Status.Label),
        Visit r => plan.Say(r.Kind.Label),
        _ => null,
    };
}
