using System.Net;
using System.Text;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Pages as <c>kb serve</c> hands them out.</summary>
internal static class ServedPage
{
    private static readonly Bilingual Heading = new("Situs belum dapat ditampilkan", "The site cannot be shown yet");
    private static readonly Bilingual Unmade = new("Halaman ini tidak dapat dibuat", "This page cannot be made");
    private static readonly Bilingual Advice = new(
        "Perbaiki temuan berikut dan simpan; halaman ini akan berganti sendiri.", "Mend these findings and save; this page will change by itself.");

    private static readonly Bilingual Refreshes = new(
        " Halaman ini akan berganti sendiri setelah disimpan; sampai diperbaiki, kb build pun berhenti di sini.", " This page will change by itself after you save; until it is mended, kb build stops here too.");

    /// <summary>A finished page that keeps itself current.</summary>
    public static byte[] WithScript(ReadOnlySpan<byte> page, string build)
    {
        var html = ContentPolicy.LoosenIn(Encoding.UTF8.GetString(page));
        var script = $"<script src=\"{ClientFiles.Script}\" defer data-build=\"{build}\"></script>";
        // The end tag may be left out of HTML; what comes after the last element still belongs to the body.
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }

    /// <summary>What stands in for a site that has not been built yet.</summary>
    public static byte[] Broken(LiveState state, Language language) =>
        Page(Heading.In(language), Advice.In(language), state.Findings, " data-kb-findings", state, language);

    /// <summary>What stands in for a page that could not be made.</summary>
    public static byte[] Failed(PageFailure failure, LiveState state, Language language) =>
        Page(Unmade.In(language), failure.Advice.In(language) + Refreshes.In(language), [$"{failure.Address}\n{failure.What.In(language)}\n{failure.Message}"], "", state, language);

    private static byte[] Page(string heading, string advice, IEnumerable<string> texts, string marks, LiveState state, Language language)
    {
        var findings = string.Concat(texts.Select(f => $"<pre class=\"kb-overlay-finding\">{WebUtility.HtmlEncode(f)}</pre>\n"));
        var html = $"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{heading}</title>
            <link rel="stylesheet" href="{ClientFiles.Style}">
            </head>
            <body class="kb-overlay kb-page"{marks}>
            <h1 class="kb-overlay-title">{heading}</h1>
            <p>{advice}</p>
            {findings}</body>
            </html>

            """;
        return WithScript(Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n")), state.Build);
    }
}
