using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Lets the script, the style and the events of <c>kb serve</c> through a page's Content-Security-Policy. Published pages keep theirs.</summary>
internal static partial class ContentPolicy
{
    private static readonly string[] Needed = ["style-src", "script-src", "connect-src"];

    /// <summary>The page with its policy loosened; a page without one is left alone.</summary>
    public static string LoosenIn(string html) => PolicyElement().Replace(html, m =>
        m.Groups["before"].Value + WebUtility.HtmlEncode(Loosen(WebUtility.HtmlDecode(m.Groups["policy"].Value))) + m.Groups["after"].Value, 1);

    /// <summary>A policy that also allows our own origin what is needed.</summary>
    public static string Loosen(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            var at = directives.FindIndex(d => Name(d) == name);
            // A directive that is not there falls back on default-src, so what that one allows must stay allowed.
            var sources = Sources(at >= 0 ? directives[at] : directives.Find(d => Name(d) == "default-src"));
            if (sources is null || sources.Contains("'self'"))
            {
                continue;
            }

            var loosened = $"{name} {string.Join(' ', sources.Where(s => s != "'none'").Prepend("'self'"))}";
            if (at >= 0)
            {
                directives[at] = loosened;
            }
            else
            {
                directives.Add(loosened);
            }
        }

        return string.Join("; ", directives);
    }

    private static string Name(string directive) => directive.Split(' ')[0].ToLowerInvariant();

    private static string[]? Sources(string? directive) => directive?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];

    [GeneratedRegex("""(?<before><meta\s[^>]*http-equiv="?Content-Security-Policy"?[^>]*\scontent=")(?<policy>[^"]*)(?<after>")""", RegexOptions.IgnoreCase)]
    private static partial Regex PolicyElement();
}
