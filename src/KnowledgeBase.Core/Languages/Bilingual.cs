namespace KnowledgeBase.Core.Languages;

/// <summary>A text of the program itself, always present in both languages (labels, messages).</summary>
public readonly record struct Bilingual(string Id, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Indonesian ? Id : En;

    /// <summary>Both texts with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public Bilingual With(params object[] values) => new(string.Format(Id, values), string.Format(En, values));
}
