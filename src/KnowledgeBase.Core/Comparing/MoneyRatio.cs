using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Comparing;

/// <summary>One amount of money measured by another, or every reason why it is not.</summary>
/// <param name="Ratio">Left divided by right, two decimals; null when refused.</param>
/// <param name="Refusals">Why no ratio is made; empty when it is. They read the same from both sides.</param>
public sealed record MoneyRatio(decimal? Ratio, IReadOnlyList<Bilingual> Refusals)
{
    internal static Bilingual OnlyALimit { get; } = new("salah satu angkanya hanya batas", "one of the figures is only a limit");

    /// <summary>The ratio of two statements on money.</summary>
    public static MoneyRatio Of(Statement left, Statement right)
    {
        var refusals = RefusalsOf(left, right);
        return new MoneyRatio(refusals.Count > 0 ? null : decimal.Round(left.Amount!.Min / right.Amount!.Min, 2), refusals);
    }

    /// <summary>Why two statements on money are not divided; the order of the two does not matter.</summary>
    public static IReadOnlyList<Bilingual> RefusalsOf(Statement one, Statement two)
    {
        if (one.Amount is not { } a || two.Amount is not { } b)
        {
            return [new("salah satu angkanya belum diketahui", "one of the figures is not known")];
        }

        List<Bilingual> reasons = [.. Comparability.Refusals(one, two)];
        if (a.IsRange || b.IsRange)
        {
            reasons.Add(new("salah satu angkanya rentang", "one of the figures is a range"));
        }

        if (IsBound(a) || IsBound(b))
        {
            reasons.Add(OnlyALimit);
        }

        if (a.Min == 0 || b.Min == 0)
        {
            reasons.Add(new("salah satu angkanya nol", "one of the figures is zero"));
        }

        return reasons;
    }

    /// <summary>Whether an amount says only “at least”, “at most” or “more than”: it is no figure to divide.</summary>
    internal static bool IsBound(Amount amount) => amount.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.MoreThan;
}
