namespace KnowledgeBase.Core.Languages;

/// <summary>The two languages of the site and of the messages. Indonesian is the first.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, code <c>id</c>, at the site's root.</summary>
    Indonesian,

    /// <summary>English, code <c>en</c>, under <c>/en/</c>.</summary>
    English,
}

/// <summary>Codes of the languages.</summary>
public static class LanguageCodes
{
    /// <summary>BCP 47 code: <c>id</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Indonesian ? "id" : "en";

    /// <summary>The language of a code, or null.</summary>
    public static Language? Parse(string? code) => code switch
    {
        "id" => Language.Indonesian,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The other language.</summary>
    public static Language Other(this Language language) =>
        language == Language.Indonesian ? Language.English : Language.Indonesian;
}
