using System.Text;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Printing;

/// <summary>An answer of the search as people read it.</summary>
internal static class AnswerText
{
    private static readonly Dictionary<string, Bilingual> Reasons = new(StringComparer.Ordinal)
    {
        ["word"] = new("kata", "word"),
        ["meaning"] = new("arti sama", "same meaning"),
        ["near"] = new("arti dekat", "near meaning"),
        ["place"] = new("tempat", "place"),
        ["value"] = new("nilai", "value"),
        ["spelling"] = new("ejaan", "spelling"),
    };

    /// <summary>Pages found, best first.</summary>
    public static string Of(SearchReport report, bool isExplained, Language language, Paint paint)
    {
        var answer = report.Answer;
        var text = new StringBuilder();
        foreach (var correction in answer.Corrections)
        {
            var (typed, searched) = (Visible.Of(correction.Typed), Visible.Of(correction.Searched));
            text.Append(new Bilingual($"Dicari “{searched}” sebagai ganti “{typed}”.", $"Searched for “{searched}” in place of “{typed}”.").In(language)).Append('\n');
        }

        if (answer.Shortened)
        {
            text.Append(new Bilingual("Hanya bagian awal pertanyaan yang dipakai.", "Only the beginning of the query was used.").In(language)).Append('\n');
        }

        var pages = Quantity.Of(answer.Total, new("halaman", "page"));
        text.Append(answer.Total > answer.Results.Count
            ? new Bilingual($"{pages.Id} ditemukan; {answer.Results.Count} teratas:", $"{pages.En} found; the first {answer.Results.Count}:").In(language)
            : new Bilingual($"{pages.Id} ditemukan:", $"{pages.En} found:").In(language)).Append('\n');

        foreach (var (i, result) in answer.Results.Index())
        {
            Append(text, i + 1, result, report, isExplained, language, paint);
        }

        return text.ToString();
    }

    /// <summary>What is said when there is nothing to show.</summary>
    public static Bilingual Nothing(SearchOutcome outcome) => outcome == SearchOutcome.NoWords
        ? new("Tidak ada kata yang dapat dicari di dalamnya.", "There is no word in it to search for.")
        : new("Tidak ada yang cocok. Coba kata lain.", "Nothing fits. Try other words.");

    private static void Append(StringBuilder text, int number, SearchResult result, SearchReport report, bool isExplained, Language language, Paint paint)
    {
        text.Append($"\n{number,2}. ").Append(paint.Strong(Visible.Of(result.Title))).Append(paint.Faint($" ({SearchReport.Kind(result, language)})")).Append('\n');
        Line(text, report.Url(result));
        if (result.Snippet.Length > 0)
        {
            Line(text, Marked(result.Snippet, result.Highlights, paint).TrimEnd());
        }

        if (isExplained)
        {
            var why = string.Join("; ", result.Why.Select(r => Reason(r, language)).Distinct());
            Line(text, paint.Faint(new Bilingual($"Cocok: {why}", $"Matches: {why}").In(language)));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');

    private static string Reason(MatchReason reason, Language language)
    {
        var kind = Reasons.TryGetValue(reason.Kind, out var name) ? name.In(language) : reason.Kind;
        var (said, found) = (Visible.Of(reason.Said), Visible.Of(reason.Found));
        return said.Equals(found, StringComparison.OrdinalIgnoreCase) ? $"{said} ({kind})" : $"{said} → {found} ({kind})";
    }

    private static string Marked(string snippet, IReadOnlyList<TextRange> ranges, Paint paint)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, length) in ranges.Select(r => (r.Start, r.Length)))
        {
            text.Append(Visible.Of(snippet[at..start])).Append(paint.Strong(Visible.Of(snippet.Substring(start, length))));
            at = start + length;
        }

        return text.Append(Visible.Of(snippet[at..])).ToString();
    }
}
