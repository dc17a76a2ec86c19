using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeBase.Tests.Laws;

/// <summary>Random texts of the kinds that break readers.</summary>
internal static class Texts
{
    /// <summary>Words with letters of one to four bytes, spaces inside, and signs that YAML gives a meaning.</summary>
    public static Gen<string> Words { get; } = Gen.Elements(
            "gerai", "é", "🏢", "👩‍💼", "Rp", "240", " ", "-", ":", ",", "'", "\"", "#", "&", "*", "!", "%", "@", "`", "{", "}", "[", "]", "|", ">", "?", "~", "\\", "é")
        .NonEmptyListOf().Select(parts => string.Concat(parts).Trim()).Where(text => text.Length > 0);

    /// <summary>Line ends.</summary>
    public static Gen<string> LineEnds { get; } = Gen.Elements("\n", "\r\n", "\r");

    /// <summary>Markdown made of everything that has a meaning in it, and of what attackers write.</summary>
    public static Gen<string> NastyMarkdown { get; } = Gen.Elements(
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">", "</a>", "<style>", "<!--", "-->",
            "[x](javascript:alert(1))", "[x](JaVaScript&colon;alert(1))", "[x](java\tscript:x)", "[x](<java&#x0A;script:x>)", "[x](data:text/html,<b>)", "![x](data:image/svg+xml,x)",
            "[x](vbscript:x)", "[x][1]\n\n[1]: javascript:alert(1)\n", "<javascript:alert(1)>", "<https://x.example/\" onclick=\"x>", "[x](https://x.example/\"onclick=\"x)",
            "[x](https://x.example \"t\\\" onclick=\\\"x\")", "![a\" onerror=\"x](assets/a.png)", "![](assets/a.png)", "[x](host:blora#\"onclick=)", "{{services}}", "{{\"><script>}}", "{{",
            "}}", "{onclick=x}", "# ", "## ", "### ", "- ", "1. ", "> ", "```\n", "    ", "|", "|-|-|\n", "\n", "\n\n", " ", "*", "**", "_", "~~", "`", "\\", "&lt;", "&#60;script&#62;", "&#x202E;",
            "&colon;", "<", ">", "\"", "'", "(", ")", "[", "]", "!", ":", "gerai", "🏢", "\r", "[a](host:blora)", "[a](https://x.example/?a=\"'<>)", "![a](assets/a.png)", "{{services}}", "[{{services}}](host:blora)", "| a | b |\n|---|--:|\n| c | d |\n")
        .ListOf().Select(parts => string.Concat(parts.Take(5)));

    /// <summary>A text after a few random strokes: characters taken out, put in, changed, or the end cut off.</summary>
    public static Gen<string> Mutated(string text) =>
        from strokes in Stroke.NonEmptyListOf()
        select strokes.Take(3).Aggregate(text, (t, stroke) => stroke(t));

    private static readonly Gen<string> Bits = Gen.Elements(
        "", "x", "\"", "'", ":", ": ", "{", "}", "[", "]", "-", "---\n", "\n", "\n\n", "\r", "\t", "  ", "#", "&a ", "*a", "!!x ", "|", ">", "%", "\\", "\\u0000", "{{", "}}", "<b>", "\0", "\uFEFF", "🏢", "\u202E", "`", "..", "0", "9");

    private static readonly Gen<Func<string, string>> Stroke =
        from place in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 12)
        from bit in Bits
        from kind in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(1)))
        select new Func<string, string>(text =>
        {
            var at = text.Length == 0 ? 0 : place % text.Length;
            return kind == 1 ? text[..at] : text[..at] + bit + text[Math.Min(text.Length, at + length)..];
        });

    /// <summary>UTF-8, with lone halves of pairs as the bytes that no UTF-8 has.</summary>
    public static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        foreach (var rune in text.Select((c, i) => (c, i)))
        {
            if (char.IsHighSurrogate(rune.c) && rune.i + 1 < text.Length && char.IsLowSurrogate(text[rune.i + 1]))
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(rune.i, 2)));
            }
            else if (!char.IsSurrogate(rune.c))
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([rune.c]));
            }
            else if (rune.i == 0 || !char.IsHighSurrogate(text[rune.i - 1]))
            {
                bytes.Add(0xFF);
            }
        }

        return [.. bytes];
    }
}
