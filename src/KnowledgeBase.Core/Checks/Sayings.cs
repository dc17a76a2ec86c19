using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>Finds everything that sources say in a record.</summary>
internal static class Sayings
{
    /// <summary>What is said, in the order of the format: claims, milestones, then what the kind itself holds.</summary>
    public static IEnumerable<Saying> Of(Record record, Catalog catalog) =>
        record.Ledger.Claims.SelectMany(claim => Of(record, claim, catalog))
            .Concat(record.Ledger.Milestones.Select(m => Of(record, m, catalog)))
            .Concat(record switch
            {
                Visit visit => Of(visit, visit.Dates, catalog).Concat(Commitments(visit, catalog)),
                Replication replication => Plans(replication, catalog),
                _ => [],
            });

    private static IEnumerable<Saying> Of(Record record, Claim claim, Catalog catalog) => claim.Statements.Select(s => new Saying
    {
        Record = record,
        Code = claim.Property.Code,
        Span = s.Value.Span,
        Source = Find(catalog, s.Evidence.Source),
        Printed = s.Evidence.Printed,
        Date = s.Value.Value is DateValue value ? new(value.Date, s.Value.Span) : null,
        Evidence = s.Evidence,
        Statement = s,
        IsExplained = IsExplained(record, claim.Property.Code, s.Evidence),
    });

    private static Saying Of(Record record, Milestone milestone, Catalog catalog) => new()
    {
        Record = record,
        Code = milestone.Stage.Value.Code,
        Span = (milestone.Date ?? milestone.Planned)?.Span ?? milestone.Stage.Span,
        Source = Find(catalog, milestone.Evidence.Source),
        Printed = milestone.Evidence.Printed,
        Date = milestone.Date,
        Planned = milestone.Planned,
        Evidence = milestone.Evidence,
        IsExplained = IsExplained(record, milestone.Stage.Value.Code, milestone.Evidence),
    };

    private static IEnumerable<Saying> Commitments(Visit visit, Catalog catalog)
    {
        // What came of a promise is told by the replication; its note explains the promise too.
        var isExplained = catalog.Mentioning<Replication>(visit).Any(r => r.Note is not null);
        return visit.Commitments.Select(c => new Saying
        {
            Record = visit,
            Code = "target",
            Span = c.Target?.Span ?? c.Printed?.Span ?? c.Source.Span,
            Source = Find(catalog, c.Source),
            Printed = c.Printed,
            Planned = c.Target,
            IsExplained = isExplained,
        });
    }

    private static IEnumerable<Saying> Plans(Replication replication, Catalog catalog)
    {
        if (replication.Target is { } target)
        {
            yield return new Saying
            {
                Record = replication,
                Code = "target",
                Span = target.Date.Span,
                Source = Find(catalog, target.Source),
                Printed = target.Printed,
                Planned = target.Date,
                IsExplained = replication.Note is not null,
            };
        }

        foreach (var plan in replication.EarlierPlans)
        {
            yield return new Saying
            {
                Record = replication,
                Code = "earlier-plan",
                Span = plan.Date.Span,
                Source = Find(catalog, plan.Source),
                Printed = plan.Printed,
                Date = plan.Date,
                IsExplained = replication.Note is not null,
            };
        }
    }

    private static bool IsExplained(Record record, string code, Evidence evidence) =>
        evidence is { Note: not null } or { Because: not null } or { IsDeprecated: true } || record.Ledger.ConflictsAbout(code).Any();

    private static Source? Find(Catalog catalog, Ref<Source> reference) => catalog.Find(reference.Key) as Source;
}
