using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>How many figures are drawn from each source, and how many rest on its group alone.</summary>
internal static class SourceCounts
{
    public static Dictionary<RecordKey, (int Figures, int Alone)> Of(Catalog catalog)
    {
        var counts = catalog.All<Source>().ToDictionary(s => s.Key, _ => (Figures: 0, Alone: 0));
        foreach (var record in catalog.Records)
        {
            var claims = record is Visit visit ? record.Ledger.Claims.Prepend(visit.Dates) : record.Ledger.Claims;
            foreach (var (claim, statement) in claims.SelectMany(c => c.Statements.Where(s => s.Value.Value is not UnknownValue).Select(s => (c, s))))
            {
                Count(statement.Evidence, claim.Statements.Count == 1 ? [] : ConfidenceRules.Supporters(claim, statement));
            }

            foreach (var milestone in record.Ledger.Milestones)
            {
                Count(milestone.Evidence, ConfidenceRules.Supporters(record.Ledger, milestone));
            }
        }

        return counts;

        void Count(Evidence evidence, IEnumerable<Evidence> supporters)
        {
            var group = catalog.Get(evidence.Source).Group;
            var isAlone = !evidence.IsDeprecated
                && supporters.All(e => catalog.Get(e.Source).Group.Equals(group, StringComparison.OrdinalIgnoreCase));
            var (figures, alone) = counts[evidence.Source.Key];
            counts[evidence.Source.Key] = (figures + 1, isAlone ? alone + 1 : alone);
        }
    }
}
