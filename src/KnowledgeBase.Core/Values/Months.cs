using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <summary>Names of the months.</summary>
public static class Months
{
    private static readonly Bilingual[] Names =
    [
        new("Januari", "January"),
        new("Februari", "February"),
        new("Maret", "March"),
        new("April", "April"),
        new("Mei", "May"),
        new("Juni", "June"),
        new("Juli", "July"),
        new("Agustus", "August"),
        new("September", "September"),
        new("Oktober", "October"),
        new("November", "November"),
        new("Desember", "December"),
    ];

    /// <summary>The name of a month, 1 to 12, in a language.</summary>
    public static string Name(int month, Language language) => Names[month - 1].In(language);
}
