using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Tests.Cli.Serving;

// This assembly is a theme too, so that a test can put it into a site's folder.
[assembly: Theme(typeof(ThrowingTheme))]

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>A theme that cannot write pages with “Rusak” in their title.</summary>
public sealed class ThrowingTheme : ITheme
{
    public const string Called = "pecah";

    public string Name => Called;

    public IReadOnlyList<ThemeAsset> Assets => [];

    public string ContentSecurityPolicy => "default-src 'none'";

    public void Render(Page page, Utf8Writer output)
    {
        output.Raw("<!doctype html>\n<title>");
        output.Escaped(page.Frame.Title);
        output.Raw("</title>\n");
        if (page.Frame.Title.Contains("Rusak", StringComparison.Ordinal))
        {
            BrokenTemplate.Write();
        }
    }
}

/// <summary>Its template.</summary>
internal static class BrokenTemplate
{
    public static void Write() => throw new InvalidOperationException(
        $"no <b>budget</b> in '{Path.Combine(Path.GetTempPath(), "rahasia milik ibu", "angka.csv")}' or {AppContext.BaseDirectory}x.txt, see /mpp/blora/ and https://kb.example/a/b");
}
