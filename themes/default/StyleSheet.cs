using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Theme.Default;

/// <summary>The one style sheet. Every page carries it inside, the same to the byte, so that one hash in the policy allows it.</summary>
internal static partial class StyleSheet
{
    /// <summary>What stands between the tags.</summary>
    public static Markup Content { get; } = new(Minify(Encoding.UTF8.GetString(Assets.Read("theme.css"))));

    /// <summary>Its hash in the form of Content-Security-Policy.</summary>
    public static string Hash { get; } =
        "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content.Html))) + "'";

    /// <summary>Takes out comments and idle white space; nothing cleverer.</summary>
    private static string Minify(string css)
    {
        css = Comment().Replace(css, "");
        css = WhiteSpace().Replace(css, " ");
        css = AroundPunctuation().Replace(css, "$1");
        return AfterColon().Replace(css, ":").Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?([{};,]) ?")]
    private static partial Regex AroundPunctuation();

    // Only after: a space before a colon separates selectors.
    [GeneratedRegex(": ")]
    private static partial Regex AfterColon();
}
