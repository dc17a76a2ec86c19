using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Readiness;

/// <summary>How far one item of the file is.</summary>
public enum Light
{
    /// <summary>Nothing was found. Never red: a gap in our records is not a failure of theirs.</summary>
    Unknown,

    /// <summary>A report says it is done, with a date.</summary>
    Done,

    /// <summary>Planned for a day that has not passed.</summary>
    Planned,

    /// <summary>The planned day has passed and no report says that it was done.</summary>
    Overdue,
}

/// <summary>One item: what the milestones tell of it, as of a day.</summary>
/// <param name="Name">The item.</param>
/// <param name="IsLegal">Whether it belongs to the legal file; else to the readiness of the place.</param>
/// <param name="Light">How far it is.</param>
/// <param name="Record">The record that tells, or null.</param>
/// <param name="Milestone">The milestone it rests on, or null.</param>
public sealed record ReadinessItem(Bilingual Name, bool IsLegal, Light Light, Record? Record, Milestone? Milestone);

/// <summary>A regulation that a playbook of the region's MPP names, with the playbook's note.</summary>
public sealed record FiledRegulation(Regulation Regulation, LawNote Note, Playbook Playbook);

/// <summary>The legal file and the readiness of a region that has an MPP or is on the way to one. Made of milestones alone: no item is inferred from another.</summary>
/// <param name="Region">The region.</param>
/// <param name="Hosts">Its MPPs.</param>
/// <param name="IsOpen">Whether it serves people already.</param>
/// <param name="Items">Every item of the list, known or not.</param>
/// <param name="Regulations">Regulations that its playbooks name.</param>
public sealed record ReadinessFile(
    Region Region, IReadOnlyList<Host> Hosts, bool IsOpen, IReadOnlyList<ReadinessItem> Items, IReadOnlyList<FiledRegulation> Regulations)
{
    // After the chain that MPPs publish: commitment, approval, team, regulation, agreements; then what must stand before the doors open.
    private static readonly (string Stage, bool IsLegal, string[] Also)[] List =
    [
        ("commitment", true, []),
        ("proposal", true, []),
        ("approval", true, []),
        ("team", true, []),
        ("consultation", true, []),
        ("regulation", true, []),
        ("agreements", true, []),
        ("money-set-aside", false, []),
        ("site", false, []),
        ("contract", false, []),
        ("works-end", false, []),
        ("fit-out", false, []),
        ("staffing", false, []),
        ("verification", false, []),
        ("trial", false, ["soft-launch"]),
        ("opening", false, ["joint-opening"]),
    ];

    /// <summary>The items in a state.</summary>
    public IEnumerable<ReadinessItem> In(Light light) => Items.Where(i => i.Light == light);

    /// <summary>Whether a region has a file: it has an MPP or is known to want one.</summary>
    public static bool Exists(Catalog catalog, Region region) => catalog.HostsOf(region).Any() || Wishes(catalog, region).Any();

    /// <summary>The file of a region, or null where it neither has an MPP nor is known to want one.</summary>
    public static ReadinessFile? Of(Catalog catalog, Region region, DateOnly asOf)
    {
        var hosts = catalog.HostsOf(region).ToList();
        var replications = Wishes(catalog, region).ToList();
        if (hosts.Count == 0 && replications.Count == 0)
        {
            return null;
        }

        var milestones = new Record[] { region }.Concat(hosts).Concat(replications)
            .SelectMany(r => r.Ledger.Milestones.Where(m => !m.Evidence.IsDeprecated).Select(m => new Told(r, m)))
            .ToList();
        var isOpen = hosts.Any(h => h.Status.Code is "operating" or "trial")
            || milestones.Any(m => m.Milestone.Stage.Value.Code is "opening" or "joint-opening" && IsDone(m.Milestone, asOf));
        return new ReadinessFile(
            region, hosts, isOpen,
            [.. List.Select(i => Item(i.Stage, i.IsLegal, [.. milestones.Where(m => m.Milestone.Stage.Value.Code == i.Stage || i.Also.Contains(m.Milestone.Stage.Value.Code))], isOpen, asOf))],
            [.. hosts.SelectMany(h => catalog.Mentioning<Playbook>(h).Where(p => p.Host.Key == h.Key))
                .SelectMany(p => p.Law.Select(l => new FiledRegulation(catalog.Get(l.Regulation), l, p)))
                .DistinctBy(f => f.Regulation.Key)]);
    }

    private static IEnumerable<Replication> Wishes(Catalog catalog, Region region) => catalog.Mentioning<Replication>(region).Where(r => r.To.Key == region.Key);

    private static ReadinessItem Item(
        string stage, bool isLegal, IReadOnlyList<Told> told, bool isOpen, DateOnly asOf)
    {
        var name = Vocabularies.Stages[stage].Label;
        if (told.Where(t => IsDone(t.Milestone, asOf))
            .OrderByDescending(t => t.Milestone.Evidence.IsPreferred)
            .ThenByDescending(t => t.Milestone.Date!.Value.IsExactDay)
            .ThenBy(t => t.Milestone.Date!.Value.First)
            .ThenBy(t => t.Record.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault() is { } done)
        {
            return new(name, isLegal, Light.Done, done.Record, done.Milestone);
        }

        // The latest plan counts: a plan that was put off is not overdue.
        if (told.Where(t => t.Milestone.Planned is not null || t.Milestone.Evidence.IsPlan)
            .OrderByDescending(t => End(t.Milestone))
            .ThenBy(t => t.Record.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault() is not ({ } record, { } plan))
        {
            return new(name, isLegal, Light.Unknown, null, null);
        }

        // Where people are served already, a plan without a report says nothing about the paper today.
        return End(plan) >= asOf ? new(name, isLegal, Light.Planned, record, plan)
            : isOpen ? new(name, isLegal, Light.Unknown, record, plan)
            : new(name, isLegal, Light.Overdue, record, plan);
    }

    /// <summary>A milestone and the record that tells of it.</summary>
    private sealed record Told(Record Record, Milestone Milestone);

    private static bool IsDone(Milestone milestone, DateOnly asOf) =>
        milestone.Date is { } date && !milestone.Evidence.IsPlan && date.Value.First <= asOf;

    private static DateOnly End(Milestone milestone) => (milestone.Planned ?? milestone.Date)!.Value.Last;
}
