using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Claims;

/// <summary>A figure that the site computed from claims: never typed in, never better than its weakest input.</summary>
/// <param name="Rupiah">The result in rupiah for one unit, rounded to three significant digits; null when refused.</param>
/// <param name="Per">The unit it is for, as a word.</param>
/// <param name="Inputs">The statements it is made of, numerator first.</param>
/// <param name="Refusals">Why it was not computed; empty when it was.</param>
public sealed record DerivedFigure(decimal? Rupiah, Bilingual Per, IReadOnlyList<DerivedInput> Inputs, IReadOnlyList<Bilingual> Refusals)
{
    /// <summary>What it is: <c>Anggaran per layanan</c>.</summary>
    public Bilingual Label => new($"Anggaran per {Per.Id}", $"Budget per {Per.En}");
}

/// <summary>One input of a derived figure.</summary>
public sealed record DerivedInput(Record Record, Claim Claim, Statement Statement);
