using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Claims;

/// <summary>All that is said of one property of one record. Statements that disagree stand side by side.</summary>
public sealed record Claim(Property Property, IReadOnlyList<Statement> Statements)
{
    /// <summary>The statement to show first: the preferred one, else the latest report that is not deprecated, else the latest plan; null when nothing is known, or when the author prefers to say so.</summary>
    public Statement? Shown { get; } = Best(Statements);

    /// <summary>The statement with a key, or null.</summary>
    public Statement? Find(string key) => Statements.FirstOrDefault(s => s.Evidence.Key == key);

    /// <summary>Anchor of the claim on its record's page.</summary>
    public string Anchor => Property.Code;

    /// <summary>Anchor of one statement on the record's page.</summary>
    public string AnchorOf(Statement statement) => $"{Property.Code}-{statement.Evidence.Key ?? statement.Number.ToString()}";

    /// <summary>The statement to show first among some, by the same rule; null when none of them tells anything.</summary>
    public static Statement? Best(IReadOnlyList<Statement> statements)
    {
        Statement? best = null;
        foreach (var statement in statements)
        {
            if (statement.Value.Value is UnknownValue)
            {
                if (statement.Evidence.IsPreferred)
                {
                    return null;
                }
            }
            else if (!statement.Evidence.IsDeprecated && (best is null || Order(statement).CompareTo(Order(best)) < 0))
            {
                best = statement;
            }
        }

        return best;

        // The latest day comes first, so it is counted backwards.
        static (bool, bool, int, int) Order(Statement s) => (!s.Evidence.IsPreferred, s.Evidence.IsPlan, -(s.Evidence.AsOf?.Last.DayNumber ?? 0), s.Number);
    }
}

/// <summary>Why the statements of a property or the dates of a stage disagree, in the author's words.</summary>
/// <param name="About">Code of a property or of a stage.</param>
/// <param name="Kinds">Kinds of conflict.</param>
/// <param name="Note">The explanation.</param>
public sealed record Conflict(
    Located<string> About,
    IReadOnlyList<Word> Kinds,
    Localized<RichText> Note);
