using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Site.Planning;

/// <summary>Where the figures of a record disagree, or where its author explains that they do.</summary>
internal static class Contradictions
{
    public static IEnumerable<Contradiction> Of(Record record)
    {
        var ledger = record.Ledger;
        var claims = record is Visit visit ? ledger.Claims.Prepend(visit.Dates) : ledger.Claims;
        foreach (var claim in claims)
        {
            var conflicts = ledger.ConflictsAbout(claim.Property.Code).ToList();
            if (conflicts.Count > 0 || (claim.Statements.Count > 1 && Differ(claim.Statements.Where(s => !s.Evidence.IsDeprecated && s.Value.Value is not UnknownValue).Select(s => (object)s.Value.Value))))
            {
                yield return new Contradiction(
                    record, claim.Property.Label, claim.Anchor, [.. claim.Statements.Select(s => new StatementFigure(record, claim, s))], conflicts);
            }
        }

        if (ledger.Milestones.Count < 2 && ledger.Conflicts.Count == 0)
        {
            yield break;
        }

        foreach (var stage in ledger.Milestones.GroupBy(m => m.Stage.Value.Code))
        {
            var conflicts = ledger.ConflictsAbout(stage.Key).ToList();
            if (conflicts.Count > 0 || Disputed(stage))
            {
                yield return new Contradiction(
                    record, Vocabularies.Stages[stage.Key].Label, stage.Key, [.. stage.Select(m => new MilestoneFigure(record, m))], conflicts);
            }
        }
    }

    // A stage such as a state observed may truly come several times; only those that come once can contradict.
    private static bool Disputed(IGrouping<string, Milestone> stage) =>
        stage.Key is "commitment" or "opening" or "joint-opening" or "soft-launch" or "contract" or "works-start" or "works-end"
        && Differ(stage.Where(m => m.Date is not null && !m.Evidence.IsDeprecated).Select(m => (object)m.Date!.Value));

    private static bool Differ(IEnumerable<object> values) => values.Distinct().Take(2).Count() > 1;
}
