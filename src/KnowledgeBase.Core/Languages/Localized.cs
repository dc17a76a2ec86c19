namespace KnowledgeBase.Core.Languages;

/// <summary>A text an author wrote: Indonesian always, English perhaps.</summary>
/// <param name="Id">The Indonesian text.</param>
/// <param name="En">The English text, or null while nobody has translated it.</param>
public sealed record Localized<T>(T Id, T? En) where T : class
{
    /// <summary>The text in a language; falls back to Indonesian.</summary>
    public T In(Language language) => language == Language.English ? En ?? Id : Id;

    /// <summary>Whether <see cref="In"/> had to fall back to Indonesian for this language.</summary>
    public bool IsFallback(Language language) => language == Language.English && En is null;
}
