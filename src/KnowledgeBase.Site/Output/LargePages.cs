using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site.Audit;

namespace KnowledgeBase.Site.Output;

/// <summary>A page and its size after gzip, which is what a reader's line has to carry.</summary>
public sealed record HeavyPage(string Path, int Bytes, int Compressed);

/// <summary>
/// Finds the page that is heaviest after compression without compressing all of them, which would take longer than making
/// them. A long table of figures shrinks to a tenth and prose only to a third, so that the page with most bytes is often not
/// the heaviest; but pages of one template mix the two alike, and among them the longest is the heaviest or nearly so.
/// Therefore one page is kept for each template, as its address tells it, and only where that has the longest pages.
/// </summary>
public sealed class LargePages
{
    /// <summary>How many pages are kept and compressed: some milliseconds.</summary>
    public const int Most = 8;

    private static readonly string English = Language.English.Code() + "/";

    // By bytes and then by path, so that the report does not depend on which thread was faster.
    private readonly Dictionary<string, OutputFile> kept = new(StringComparer.Ordinal);
    private OutputFile? least;

    /// <summary>Whether a page is among those that may be the heaviest.</summary>
    public bool Takes(string path, long length) =>
        (kept.Count < Most || least is null || IsLarger(path, length, least))
        && (!kept.TryGetValue(Template(path), out var before) || IsLarger(path, length, before));

    /// <summary>Keeps such a page, and forgets another one for it.</summary>
    public void Add(OutputFile page)
    {
        ArgumentNullException.ThrowIfNull(page);
        kept[Template(page.Path)] = page;
        if (kept.Count > Most)
        {
            kept.Remove(Template(Least().Path));
        }

        least = Least();
    }

    /// <summary>The heaviest page; null where there is none.</summary>
    public HeavyPage? Heaviest() => kept.Values
        .Select(p => new HeavyPage(p.Path, p.Bytes.Length, SiteAudit.Compressed(p.Bytes.Span)))
        .OrderByDescending(p => p.Compressed).ThenBy(p => p.Path, StringComparer.Ordinal)
        .FirstOrDefault();

    private OutputFile Least() => kept.Values.Aggregate((a, b) => IsLarger(a.Path, a.Bytes.Length, b) ? b : a);

    private static bool IsLarger(string path, long length, OutputFile other) =>
        length > other.Bytes.Length || (length == other.Bytes.Length && string.CompareOrdinal(path, other.Path) < 0);

    /// <summary><c>mpp/*/tanya/</c> for <c>en/mpp/blora/tanya/index.html</c>; parts are as what they are parts of.</summary>
    private static string Template(string path)
    {
        var names = (path.StartsWith(English, StringComparison.Ordinal) ? path[English.Length..] : path).Split('/')[..^1].Where(n => !n.StartsWith('_')).ToArray();
        return string.Join('/', names.Select((n, i) => i == 1 ? "*" : n));
    }
}
