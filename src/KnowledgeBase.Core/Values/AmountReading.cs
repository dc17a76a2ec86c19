namespace KnowledgeBase.Core.Values;

/// <summary>Why a text is not taken as an amount.</summary>
public enum AmountProblem
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>It does not begin with a number, or is more than one number.</summary>
    NotANumber,

    /// <summary>Its separators can be read in two ways; nobody guesses which.</summary>
    Ambiguous,

    /// <summary>The word after the number is no unit.</summary>
    UnknownUnit,

    /// <summary>The unit is known, but not one of the property's.</summary>
    WrongUnit,

    /// <summary>A count or an amount of rupiah that is not whole.</summary>
    Fraction,

    /// <summary>Larger than anything that can be meant, or of too many digits.</summary>
    TooLarge,

    /// <summary>Below zero.</summary>
    Negative,
}

/// <summary>What reading an amount gave: the amount, or the problem.</summary>
/// <param name="Amount">The amount; null where there is a problem.</param>
/// <param name="Problem">The problem, or <see cref="AmountProblem.None"/>.</param>
public sealed record AmountReading(Amount? Amount, AmountProblem Problem);
