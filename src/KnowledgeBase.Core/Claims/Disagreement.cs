using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Claims;

/// <summary>Whether two reports of one property cannot both be right.</summary>
public static class Disagreement
{
    private const int Days = 31;

    /// <summary>Whether two amounts of one unit, said within a month of the same thing, leave no room for each other.</summary>
    public static bool Between(Statement a, Statement b) =>
        a.Amount is { } one && b.Amount is { } other
        && a.Evidence.AsOf is { } day && b.Evidence.AsOf is { } otherDay
        && one.Unit.Code == other.Unit.Code
        && Math.Abs(day.First.DayNumber - otherDay.First.DayNumber) <= Days
        && a.Evidence.Scope is null && b.Evidence.Scope is null
        && a.Parts.Count == 0 && b.Parts.Count == 0
        && SameMoney(a, b)
        && !(Covers(one, other) || Covers(other, one));

    private static bool SameMoney(Statement a, Statement b) =>
        a.Money?.Code == b.Money?.Code && Codes(a.Funds).SetEquals(Codes(b.Funds)) && Codes(a.Covers).SetEquals(Codes(b.Covers));

    private static HashSet<string> Codes(IEnumerable<Word> words) => [.. words.Select(w => w.Code)];

    /// <summary>Whether a figure leaves room for another: “about” for a tenth, “more than” for all above.</summary>
    private static bool Covers(Amount one, Amount other)
    {
        var room = one.Qualifier == Qualifier.About ? one.Max * 0.1m : 0;
        var low = one.Qualifier == Qualifier.AtMost ? 0 : one.Min - room;
        var high = one.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan ? decimal.MaxValue : one.Max + room;
        return other.Max >= low && other.Min <= high;
    }
}
