using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Claims;

/// <summary>What form the values of a property take.</summary>
public enum ValueForm
{
    /// <summary>An amount with a unit.</summary>
    Amount,

    /// <summary>A date as far as known.</summary>
    Date,

    /// <summary>Words.</summary>
    Text,
}

/// <summary>Something that can be claimed of a record: <c>budget</c>, <c>services</c> …</summary>
/// <param name="Code">The key under <c>claims:</c>.</param>
/// <param name="Label">The name readers see.</param>
/// <param name="Form">The form of its values.</param>
/// <param name="Units">Units its amounts may have; the first is meant where none is written.</param>
public sealed record Property(string Code, Bilingual Label, ValueForm Form, params Unit[] Units)
{
    /// <summary>Whether its amounts are money.</summary>
    public bool IsMoney => Units is [{ Code: "rupiah" }, ..];
}
