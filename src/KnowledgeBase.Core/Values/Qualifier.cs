namespace KnowledgeBase.Core.Values;

/// <summary>How exact a printed figure claims to be.</summary>
public enum Qualifier
{
    /// <summary>As printed.</summary>
    Exact,

    /// <summary>“sekitar”, about.</summary>
    About,

    /// <summary>“minimal”, at least.</summary>
    AtLeast,

    /// <summary>“maksimal”, at most.</summary>
    AtMost,

    /// <summary>“lebih dari”, more than.</summary>
    MoreThan,
}
