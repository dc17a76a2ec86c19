using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Claims;

/// <summary>How far a statement can be trusted, weakest first.</summary>
public enum ConfidenceLevel
{
    /// <summary>Withdrawn in favour of a better statement.</summary>
    Refuted,

    /// <summary>Paid for, only spoken, or praise without a ranking.</summary>
    Weak,

    /// <summary>Contradicted without an explanation.</summary>
    Disputed,

    /// <summary>One source at first hand.</summary>
    Plausible,

    /// <summary>Two independent sources, or one official one.</summary>
    Confirmed,
}

/// <summary>How far a statement can be trusted, and why. Computed, never typed in.</summary>
public sealed record Confidence(ConfidenceLevel Level, Bilingual Reason)
{
    /// <summary>The level as a word.</summary>
    public Bilingual Label => Level switch
    {
        ConfidenceLevel.Confirmed => new("terkonfirmasi", "confirmed"),
        ConfidenceLevel.Plausible => new("wajar", "plausible"),
        ConfidenceLevel.Disputed => new("diperdebatkan", "disputed"),
        ConfidenceLevel.Weak => new("lemah", "weak"),
        _ => new("terbantah", "refuted"),
    };

    /// <summary>The weaker of two: what is made of several figures is no better than the worst of them.</summary>
    public static Confidence Weaker(Confidence one, Confidence two) => two.Level < one.Level ? two : one;
}
