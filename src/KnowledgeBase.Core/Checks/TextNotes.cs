using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>Places that checks find in the whole of a text, whatever its fields mean. A text never changes, so they are looked for once.</summary>
/// <param name="Private">Private data.</param>
/// <param name="Unfilled">Marks of drafts.</param>
internal sealed record TextNotes(IReadOnlyList<SourceSpan> Private, IReadOnlyList<SourceSpan> Unfilled)
{
    /// <summary>A text in which there is nothing to find.</summary>
    public static TextNotes None { get; } = new([], []);

    public static TextNotes Of(SourceText file)
    {
        var (personal, unfilled) = (PrivacyCheck.Find(file), DraftCheck.Find(file));
        return personal.Count == 0 && unfilled.Count == 0 ? None : new(personal, unfilled);
    }
}
