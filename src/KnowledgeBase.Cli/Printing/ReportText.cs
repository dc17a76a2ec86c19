using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Cli.Printing;

/// <summary>What people read after a build or a check.</summary>
internal static class ReportText
{
    public static string Of(BuildReport report, FindingPrinter findings, Language language)
    {
        var text = findings.PrintAll(report.Printed);
        if (report.Result.Findings.Count > 0)
        {
            text += Counts(report, language) + "\n";
        }

        if (report.Result.Archive is { } archive)
        {
            text += new Bilingual(
                $"Arsip: {archive.Sources} naskah; {archive.Found} bunyi tercetak ditemukan, {archive.Elsewise} dengan angka lain, {archive.Missing} tidak ada.",
                $"Archive: {archive.Sources} texts; {archive.Found} printed phrases found, {archive.Elsewise} with another number, {archive.Missing} missing.").In(language) + "\n";
        }

        return text + Closing(report).In(language) + "\n";
    }

    /// <summary><c>3 galat, 1 peringatan dalam 2 berkas</c>.</summary>
    public static string Counts(BuildReport report, Language language)
    {
        var parts = new List<string>();
        if (report.Errors > 0)
        {
            parts.Add(Quantity.Of(report.Errors, new("galat", "error")).In(language));
        }

        if (report.Warnings > 0)
        {
            parts.Add(Quantity.Of(report.Warnings, new("peringatan", "warning")).In(language));
        }

        if (report.Notices > 0)
        {
            var notices = Quantity.Of(report.Notices, new("catatan", "notice")).In(language);
            parts.Add(report.WithNotices ? notices : notices + new Bilingual(" (lihat dengan --notices)", " (see them with --notices)").In(language));
        }

        var files = Quantity.Of(report.Result.Findings.Select(f => f.Span.Source.Path).Distinct().Count(), new("berkas", "file"));
        return string.Join(", ", parts) + new Bilingual($" dalam {files.Id}", $" in {files.En}").In(language);
    }

    private static Bilingual Closing(BuildReport report)
    {
        if (report.Errors > 0)
        {
            return report.Output is null
                ? new("Situs belum dapat dibangun.", "The site cannot be built yet.")
                : new($"Situs tidak ditulis; isi {report.Output} tidak disentuh.", $"The site was not written; {report.Output} is as it was.");
        }

        var parts = new List<Bilingual> { Quantity.Of(report.Pages, new("halaman", "page")) };
        if (report.Published is { } published)
        {
            parts.Add(new($"{Number(published.Changed, Language.Indonesian)} berubah", $"{Number(published.Changed, Language.English)} changed"));
            parts.Add(new($"{Number(published.Removed, Language.Indonesian)} dihapus", $"{Number(published.Removed, Language.English)} removed"));
            if (published.Kept > 0)
            {
                parts.Add(new($"{Number(published.Kept, Language.Indonesian)} bukan buatan kb dan dibiarkan", $"{Number(published.Kept, Language.English)} not made by kb and kept"));
            }
        }

        if (report.Largest is { } largest)
        {
            var size = Quantity.Kilobytes(largest.Compressed);
            parts.Add(new($"terbesar {size.Id} ({Address(largest.Path)})", $"largest {size.En} ({Address(largest.Path)})"));
        }

        parts.Add(Quantity.Seconds(report.Elapsed));
        var all = new Bilingual(string.Join(", ", parts.Select(p => p.Id)), string.Join(", ", parts.Select(p => p.En)));
        return report.Output is null
            ? new($"Isi dapat dibangun: {all.Id}", $"The content builds: {all.En}")
            : new($"Situs ditulis: {all.Id} → {report.Output}", $"Site written: {all.En} → {report.Output}");
    }

    /// <summary><c>mpp/blora/</c> for <c>mpp/blora/index.html</c>; <c>/</c> for the home page.</summary>
    private static string Address(string page)
    {
        var path = page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page;
        return path.Length == 0 ? "/" : path;
    }

    private static string Number(int value, Language language) => Formats.For(language).Number(value);
}
