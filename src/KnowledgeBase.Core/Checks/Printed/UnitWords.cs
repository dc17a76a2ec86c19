using System.Text.RegularExpressions;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks.Printed;

/// <summary>What a paper counts: the unit word that follows a number.</summary>
internal static partial class UnitWords
{
    private static readonly (string Code, Bilingual Label)[] Kinds =
    [
        ("system", new("sistem pelayanan", "service systems")),
        ("licence", new("izin", "licences")),
        ("document", new("dokumen", "documents")),
        ("counter", new("gerai", "counters")),
        ("agency", new("instansi", "agencies")),
        ("service", new("layanan", "services")),
        ("mpp", new("MPP", "MPPs")),
    ];

    /// <summary>The code of the unit that follows a number, two joined with <c>+</c>, or null.</summary>
    public static string? After(PrintedText text, PrintedNumber number)
    {
        var found = First().Match(text.After(number));
        return found.Success ? Code(found.Groups["a"].Value) + (Code(found.Groups["b"].Value) is { } second ? "+" + second : "") : null;
    }

    /// <summary>The code of a unit of the site, or null where it is no count of an MPP.</summary>
    public static string? Of(Unit unit) => unit.Code is "service" or "licence" or "agency" or "counter" or "mpp" ? unit.Code : null;

    /// <summary>What readers call a unit.</summary>
    public static Bilingual Label(string code)
    {
        var labels = code.Split('+').Select(part => Array.Find(Kinds, k => k.Code == part).Label).ToList();
        return new(string.Join(" dan ", labels.Select(l => l.Id)), string.Join(" and ", labels.Select(l => l.En)));
    }

    private static string? Code(string words) => words.ToLowerInvariant() switch
    {
        "" => null,
        var w when w.StartsWith("sistem", StringComparison.Ordinal) => "system",
        var w when w.StartsWith("dokumen", StringComparison.Ordinal) => "document",
        var w when w.Contains("zin", StringComparison.Ordinal) || w.Contains("ijin", StringComparison.Ordinal) => "licence",
        "gerai" or "loket" or "konter" or "counter" or "stand" or "stan" or "galeri" or "booth" => "counter",
        "mpp" or "mal" or "mall" => "mpp",
        var w when w.Contains("layanan", StringComparison.Ordinal) && !w.StartsWith("unit", StringComparison.Ordinal) => "service",
        _ => "agency",
    };

    // At most four words between number and unit, none of which begins another thought.
    [GeneratedRegex(@"^\s*(?:(?!dari\b|dengan\b|di\b|untuk\b|yang\b|pada\b|oleh\b)[\p{L}-]+\s+){0,4}?(?<a>sistem (?:pe)?layanan|dokumen|perizinan|perijinan|izin|ijin|gerai|loket|konter|counter|stand|stan|galeri|booth|MPP|mal|mall|unit penyelenggara|instansi|intansi|OPD|SKPD|organisasi|lembaga|tenant|perangkat daerah|dinas|(?:pe)?layanan)\b(?:\s+dan\s+(?<b>dokumen|perizinan|izin|layanan)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex First();
}
