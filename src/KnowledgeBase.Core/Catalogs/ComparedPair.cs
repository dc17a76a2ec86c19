using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>A comparison that somebody made, and whether it stands.</summary>
/// <param name="Record">The record that tells of it.</param>
/// <param name="Comparison">What was compared, and by whom.</param>
/// <param name="Left">The first amount.</param>
/// <param name="Right">The amount it was measured by.</param>
/// <param name="Ratio">Left divided by right, two decimals; null when refused.</param>
/// <param name="Refusals">Why no ratio is made; empty when it is.</param>
public sealed record ComparedPair(
    Record Record, Comparison Comparison, StatementFigure Left, StatementFigure Right, decimal? Ratio, IReadOnlyList<Bilingual> Refusals)
{
    /// <summary>Whether a record tells of it or owns one of its amounts.</summary>
    public bool Concerns(Record record) =>
        Record.Key == record.Key || Left.Record.Key == record.Key || Right.Record.Key == record.Key;

    internal static IReadOnlyList<ComparedPair> All(Catalog catalog) =>
        [.. catalog.Records.SelectMany(r => r.Comparisons.Select(c => Of(catalog, r, c)).OfType<ComparedPair>())];

    private static ComparedPair? Of(Catalog catalog, Record record, Comparison comparison)
    {
        if (catalog.Resolve(comparison.Left) is not StatementFigure { Statement.Amount: not null } one
            || catalog.Resolve(comparison.Right) is not StatementFigure { Statement.Amount: not null } two)
        {
            return null;
        }

        var ratio = MoneyRatio.Of(one.Statement, two.Statement);
        return new ComparedPair(record, comparison, one, two, ratio.Ratio, ratio.Refusals);
    }
}
