using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Counts, sizes and times in both languages.</summary>
internal static class Quantity
{
    private const decimal Kilobyte = 1024;

    /// <summary><c>1 berkas</c>, <c>2 files</c>; English plurals of <paramref name="noun"/> take an s.</summary>
    public static Bilingual Of(int count, Bilingual noun) => new(
        $"{Formats.For(Language.Indonesian).Number(count)} {noun.Id}",
        $"{Formats.For(Language.English).Number(count)} {noun.En}{(count == 1 ? "" : "s")}");

    /// <summary><c>9,8 KB</c>.</summary>
    public static Bilingual Kilobytes(long bytes) => Both(decimal.Round(bytes / Kilobyte, 1, MidpointRounding.AwayFromZero), new("KB", "KB"));

    /// <summary><c>0,42 detik</c>.</summary>
    public static Bilingual Seconds(TimeSpan time) =>
        Both(decimal.Round((decimal)time.TotalSeconds, 2, MidpointRounding.AwayFromZero), new("detik", "seconds"));

    private static Bilingual Both(decimal value, Bilingual unit) => new(
        $"{Formats.For(Language.Indonesian).Number(value)} {unit.Id}", $"{Formats.For(Language.English).Number(value)} {unit.En}");
}
