using System.Collections.Immutable;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <summary>A word that multiplies a number: <c>juta</c>, <c>miliar</c>.</summary>
/// <param name="Factor">What it multiplies by.</param>
/// <param name="Word">The word readers see.</param>
/// <param name="Letter">A capital letter that stands for it after money only (<c>Rp3,2 M</c>), or null.</param>
/// <param name="Spellings">Words that authors and papers write for it, lower case.</param>
internal sealed record Scale(decimal Factor, Bilingual Word, string? Letter, params string[] Spellings)
{
    /// <summary>All scales, the largest first.</summary>
    public static IReadOnlyList<Scale> All { get; } =
    [
        new(1_000_000_000_000m, new("triliun", "trillion"), "T", "triliun", "trilyun", "trillion"),
        new(1_000_000_000m, new("miliar", "billion"), "M", "miliar", "milyar", "billion"),
        new(1_000_000m, new("juta", "million"), null, "juta", "jt", "million"),
        new(1_000m, new("ribu", "thousand"), null, "ribu", "rb", "thousand"),
    ];

    /// <summary>Those from a million up.</summary>
    public static ImmutableArray<Scale> Large { get; } = [.. All.Where(scale => scale.Factor >= 1_000_000)];

    /// <summary>The scale of a word, or null. Capital letters count only for money, because <c>m</c> is a metre elsewhere.</summary>
    public static Scale? Find(string word, bool money) => All.FirstOrDefault(scale =>
        scale.Spellings.Contains(word, StringComparer.OrdinalIgnoreCase) || (money && scale.Letter == word));
}
