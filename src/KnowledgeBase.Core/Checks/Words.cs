using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>Values as words of a message: with plain spaces, as terminals show them.</summary>
internal static class Words
{
    /// <summary>A number.</summary>
    public static Bilingual Number(decimal value) =>
        new(Formats.For(Language.Indonesian).Number(value), Formats.For(Language.English).Number(value));

    /// <summary>An amount with its unit.</summary>
    public static Bilingual Amount(Amount value) =>
        new(Plain(Formats.For(Language.Indonesian).Amount(value)), Plain(Formats.For(Language.English).Amount(value)));

    /// <summary>Words in a row.</summary>
    public static Bilingual Join(string separator, IEnumerable<Bilingual> words)
    {
        var all = words.ToList();
        return new(string.Join(separator, all.Select(w => w.Id)), string.Join(separator, all.Select(w => w.En)));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
