using System.Globalization;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Site.Comparing;

/// <summary>
/// What may be compared with what, as a table for the chooser: statements of one kind are refused for the same reasons,
/// so that the table grows with the kinds and not with the pairs of statements.
/// </summary>
internal sealed class MoneyJudge
{
    // By reference: the same statement is asked for again and again.
    private readonly Dictionary<Statement, int> kinds = new(ReferenceEqualityComparer.Instance);
    private readonly List<Statement> examples = [];
    private readonly List<Bilingual> reasons = [];

    /// <summary>Judges statements; their kinds are numbered in the order in which they come.</summary>
    public MoneyJudge(IEnumerable<Statement> statements)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var kind = Kind(statement);
            if (numbers.TryAdd(kind, examples.Count))
            {
                examples.Add(statement);
            }

            kinds[statement] = numbers[kind];
        }

        Refusals = [.. examples.Select((one, i) => examples.Take(i + 1)
            .Select(two => (IReadOnlyList<int>)[.. MoneyRatio.RefusalsOf(one, two).Select(Number)])
            .ToList())];
    }

    /// <summary>Every reason, once.</summary>
    public IReadOnlyList<Bilingual> Reasons => reasons;

    /// <summary>For each kind its refusals with every kind up to itself, as numbers of reasons.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Refusals { get; }

    /// <summary>The kind of a statement, from 0.</summary>
    public int KindOf(Statement statement) => kinds[statement];

    private static string Kind(Statement statement) => string.Join('|',
        string.Join('+', statement.Covers.Select(w => w.Code).Order(StringComparer.Ordinal)),
        string.Join('+', statement.Funds.Select(w => w.Code).Order(StringComparer.Ordinal)),
        statement.Money?.Code,
        statement.Evidence.IsPlan.ToString(CultureInfo.InvariantCulture),
        statement.Amount is { IsRange: true } ? "range" : "",
        statement.Amount?.Qualifier,
        statement.Amount is { Min: 0 } ? "zero" : "");

    private int Number(Bilingual reason)
    {
        var number = reasons.IndexOf(reason);
        if (number < 0)
        {
            number = reasons.Count;
            reasons.Add(reason);
        }

        return number;
    }
}
