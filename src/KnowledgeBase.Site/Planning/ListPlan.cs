using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The list of a kind, in the order and groups in which readers look for its records.</summary>
internal static class ListPlan
{
    public static IEnumerable<PlannedPage> Pages(PlanContext plan, RecordKind kind)
    {
        var groups = new Gathered<IReadOnlyList<ListGroup>>(() => [.. Groups(plan, kind)]);
        var first = SiteAddress.List(kind, plan.Language);
        return Parts.Of(plan.Count(kind), Parts.ListSize).Select(part => new PlannedPage(plan, first.Part(part.Number), () =>
            new ListPage(kind, Slice(groups.Value, part))
            {
                Frame = Parts.Frame(plan, first, part, plan.Say(kind.Info().Many), "", [plan.HomeCrumb]),
            }) { Part = part, CanBeKept = true });
    }

    /// <summary>The groups of a part; one that goes over its edge stands on both pages, each with its own records.</summary>
    private static IReadOnlyList<ListGroup> Slice(IReadOnlyList<ListGroup> groups, PagePart part)
    {
        if (part.Count == 1)
        {
            return groups;
        }

        var (before, slice) = (0, new List<ListGroup>());
        foreach (var group in groups)
        {
            slice.Add(group with { Items = PagePart.Window(group.Items, before, (part.Number - 1) * Parts.ListSize, Parts.ListSize), Total = group.Items.Count });
            before += group.Items.Count;
        }

        return [.. slice.Where(g => g.Items.Count > 0)];
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
            _ => [One(catalog.All(kind).OrderBy(Title, StringComparer.OrdinalIgnoreCase))],
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
