using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Checks;

/// <summary>Finds everything that sources say in a record.</summary>
internal static class Sayings
{
    /// <summary>What is said, by record, then in the order of the format: claims, milestones, then what the kind itself holds.</summary>
    public static IReadOnlyList<Saying> Of(Catalog catalog)
    {
        // One list for all: most records say nothing of this kind.
        var all = new List<Saying>();
        foreach (var record in catalog.Records)
        {
            foreach (var claim in record.Ledger.Claims)
            {
                Add(all, record, claim, catalog);
            }

            foreach (var milestone in record.Ledger.Milestones)
            {
                all.Add(Of(record, milestone, catalog));
            }

            if (record is Visit visit)
            {
                Add(all, visit, visit.Dates, catalog);
                Commitments(all, visit, catalog);
            }
            else if (record is Replication replication)
            {
                all.AddRange(Plans(replication, catalog));
            }
        }

        return all;
    }

    private static void Add(List<Saying> all, Record record, Claim claim, Catalog catalog)
    {
        foreach (var statement in claim.Statements)
        {
            all.Add(new Saying
            {
                Record = record,
                Code = claim.Property.Code,
                Span = statement.Value.Span,
                Source = Find(catalog, statement.Evidence.Source),
                Printed = statement.Evidence.Printed,
                Date = statement.Value.Value is DateValue value ? new(value.Date, statement.Value.Span) : null,
                Evidence = statement.Evidence,
                Statement = statement,
                IsExplained = IsExplained(record, claim.Property.Code, statement.Evidence),
            });
        }
    }

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

    private static void Commitments(List<Saying> all, Visit visit, Catalog catalog)
    {
        if (visit.Commitments.Count == 0)
        {
            return;
        }

        // What came of a promise is told by the replication; its note explains the promise too.
        var isExplained = catalog.Mentioning<Replication>(visit).Any(r => r.Note is not null);
        all.AddRange(visit.Commitments.Select(c => new Saying
        {
            Record = visit,
            Code = "target",
            Span = c.Target?.Span ?? c.Printed?.Span ?? c.Source.Span,
            Source = Find(catalog, c.Source),
            Printed = c.Printed,
            Planned = c.Target,
            IsExplained = isExplained,
        }));
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
