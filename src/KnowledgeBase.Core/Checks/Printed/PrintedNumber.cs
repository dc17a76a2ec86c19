namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>How a number is printed.</summary>
internal enum NumberForm
{
    /// <summary>Digits alone, or grouped and divided as in Indonesian.</summary>
    Usual,

    /// <summary>With a comma between thousands, as in English.</summary>
    English,

    /// <summary>In words.</summary>
    Words,
}

/// <summary>A number in a phrase. Where it can be read in two ways, it has both values.</summary>
/// <param name="Start">Its place.</param>
/// <param name="Length">Its length, with <c>Rp</c> and the word of scale.</param>
/// <param name="Values">What it may mean, scale included.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Factor">What its word of scale multiplies by; 1 without one.</param>
/// <param name="IsYear">Whether it looks like a year.</param>
internal sealed record PrintedNumber(int Start, int Length, IReadOnlyList<decimal> Values, NumberForm Form, decimal Factor, bool IsYear)
{
    /// <summary>Offset just past it.</summary>
    public int End => Start + Length;
}
