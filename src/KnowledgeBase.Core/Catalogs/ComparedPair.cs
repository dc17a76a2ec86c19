using KnowledgeBase.Core.Claims;
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
        if (catalog.Resolve(comparison.Left) is not StatementFigure { Statement.Amount: { } left } one
            || catalog.Resolve(comparison.Right) is not StatementFigure { Statement.Amount: { } right } two)
        {
            return null;
        }

        List<Bilingual> refusals = [.. Comparability.Refusals(one.Statement, two.Statement)];
        if (left.IsRange || right.IsRange)
        {
            refusals.Add(new("salah satu angkanya rentang", "one of the figures is a range"));
        }

        if (right.Min == 0)
        {
            refusals.Add(new("pembaginya nol", "the divisor is zero"));
        }

        return new ComparedPair(record, comparison, one, two, refusals.Count > 0 ? null : decimal.Round(left.Min / right.Min, 2), refusals);
    }
}
