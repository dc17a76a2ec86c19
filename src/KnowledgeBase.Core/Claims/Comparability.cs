using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Claims;

/// <summary>Whether two amounts of money measure the same thing. If not, a ratio between them is refused, with the reasons.</summary>
public static class Comparability
{
    /// <summary>Why the two must not be compared; empty when they may. The order of the two does not matter.</summary>
    public static IReadOnlyList<Bilingual> Refusals(Statement one, Statement two)
    {
        var reasons = new List<Bilingual>();
        Differ(reasons, one.Covers, two.Covers,
            new("cakupan berbeda: {0} dan {1}", "they cover different things: {0} and {1}"),
            new("cakupan tidak disebut", "what is covered is not stated"));
        Differ(reasons, one.Funds, two.Funds,
            new("sumber dana berbeda: {0} dan {1}", "different funds: {0} and {1}"),
            new("sumber dana tidak disebut", "the fund is not stated"));
        if (Class(one) == "unknown" && Kind(one) == Kind(two))
        {
            reasons.Add(new($"jenis angkanya tidak pasti: {Kind(one).Id}", $"the kind of figure is uncertain: {Kind(one).En}"));
        }
        else if (Class(one) != Class(two) || Class(one) == "unknown")
        {
            reasons.Add(Pair(new("jenis angka berbeda: {0} dan {1}", "different kinds of figure: {0} and {1}"), Kind(one), Kind(two)));
        }

        if (one.Evidence.IsPlan != two.Evidence.IsPlan)
        {
            reasons.Add(new("yang satu rencana, yang lain laporan", "one is a plan, the other a report"));
        }

        return reasons;
    }

    /// <summary>What an amount measures: two amounts of one kind are refused nothing. Null for one that does not say enough to be compared, not even with itself.</summary>
    public static string? KindOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return IsUnknown(statement.Covers) || IsUnknown(statement.Funds) || Class(statement) == "unknown" ? null
            : $"{Codes(statement.Covers)}|{Codes(statement.Funds)}|{Class(statement)}|{statement.Evidence.IsPlan}";
    }

    private static string Codes(IReadOnlyList<Word> words) => words.Count == 1 ? words[0].Code : string.Join('+', words.Select(w => w.Code).Order(StringComparer.Ordinal));

    private static void Differ(List<Bilingual> reasons, IReadOnlyList<Word> one, IReadOnlyList<Word> two, Bilingual different, Bilingual missing)
    {
        if (IsUnknown(one) || IsUnknown(two))
        {
            reasons.Add(missing);
        }
        else if (!one.Select(w => w.Code).Order().SequenceEqual(two.Select(w => w.Code).Order()))
        {
            reasons.Add(Pair(different, Join(one), Join(two)));
        }
    }

    private static bool IsUnknown(IReadOnlyList<Word> words) => words.Count == 0 || words.Any(w => w.Code == "unknown");

    // A wish, a ceiling, a contract and a payment are different things even for one building.
    private static string Class(Statement statement) => statement.Money?.Code switch
    {
        "need" or "estimate" => "estimate",
        "ceiling" or "owner-estimate" => "ceiling",
        null or "unknown" or "spoken" => "unknown",
        var code => code,
    };

    private static Bilingual Kind(Statement statement) => statement.Money?.Label ?? Vocabularies.MoneyKinds["unknown"].Label;

    private static Bilingual Join(IReadOnlyList<Word> words) =>
        new(string.Join(" + ", words.Select(w => w.Label.Id)), string.Join(" + ", words.Select(w => w.Label.En)));

    // In alphabetical order, so that a refusal reads the same from both sides.
    private static Bilingual Pair(Bilingual pattern, Bilingual one, Bilingual two)
    {
        var (first, second) = string.CompareOrdinal(one.Id, two.Id) <= 0 ? (one, two) : (two, one);
        return new(string.Format(pattern.Id, first.Id, second.Id), string.Format(pattern.En, first.En, second.En));
    }
}
