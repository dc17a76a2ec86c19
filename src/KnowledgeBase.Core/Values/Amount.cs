namespace KnowledgeBase.Core.Values;

/// <summary>A number with its unit: one figure or a closed range. Money is whole rupiah.</summary>
/// <param name="Min">The figure, or the lower end of a range.</param>
/// <param name="Max">The upper end; equal to <paramref name="Min"/> for a single figure.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Qualifier">How exact the figure claims to be.</param>
public sealed record Amount(decimal Min, decimal Max, Unit Unit, Qualifier Qualifier = Qualifier.Exact)
{
    /// <summary>Whether this is a range rather than one figure.</summary>
    public bool IsRange => Min != Max;
}
