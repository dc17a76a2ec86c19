using System.Text;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>Makes texts that break readers: YAML and Markdown put together by their grammar with mistakes in it, and real records after an accident.</summary>
internal static class FuzzTexts
{
    private static readonly string[] Keys =
    [
        "name", "region", "status", "claims", "milestones", "budget", "value", "source", "printed", "date", "id", "en", "definition", "synonyms", "kind", "note", "former-ids", "history",
        "\"name\"", "'kunci'", "? a", "<<", "null", "1", "", "é", "🏢", "a b", "a:b", "-", "%", "&a b", "*a", "!!str a", "{a: b}", "[a]",
    ];

    private static readonly string[] Scalars =
    [
        "x", "MPP Blora", "Rp240 juta", "5", "2021-06-03", "koran", "''", "\"\"", "'a''b'", "\"a\\nb\"", "\"\\u202E\"", "\"\\x00\"", "\"\\U0010FFFF\"", "\"\\uD800\"", "\"\\q\"", "'terbuka", "\"terbuka",
        "~", "null", "true", "|", ">", "|-\n  a\n  b", ">+\n  a\n\n", "|9\n a", "&a x", "*a", "!!binary x", "!<tag:x> y", "[a, b", "{a: b", "[a, b]", "{a: b}", "{a: {b: [c, {d: e}]}}", "a: b", "- a", "@a", "`a", "%a",
        "# a", "a # b", "a #b", "🏢", "e\u0301", "\u00A0", "\t", "a\tb", "<b>", "{{services}}", "[x](javascript:y)", "1e999", "0x1F", "99999999999999999999", "-", "---", "...", ",", ": ", "?", "💥\u200D💥",
    ];

    private static readonly string[] Pieces =
    [
        "gerai ", "**", "*", "_", "__", "~~", "`", "``", "```\n", "~~~\n", "# ", "## ", "### a\n", "> ", ">", "- ", "* ", "1. ", "999999999. ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\\", "|", "| a | b |\n|---|--:|\n| c | d |\n", "|-|\n",
        "[", "]", "(", ")", "![", "](", "[x](host:blora)", "[x](https://x.example/)", "[x](#a)", "[x](javascript:alert(1))", "[x](JaVa\tscript:x)", "[x](data:text/html,x)", "[x](//x)", "[x](../x)", "[x](<a b>)", "[x](x \"t\")", "[a]: javascript:x\n", "[a]", "[a][a]",
        "![a](assets/a.png)", "![a](../../etc/passwd)", "![\" onerror=\"x](assets/a.png)", "<b>", "</b>", "<script>alert(1)</script>", "<!--", "-->", "<?x", "?>", "<![CDATA[", "]]>", "<https://x.example>", "<javascript:x>", "<a@x.example>",
        "&lt;", "&amp;", "&#0;", "&#60;", "&#x202E;", "&#xD800;", "&colon;", "&unknown;", "{{", "}}", "{{services}}", "{{host:blora.services}}", "{{commitment..opening}}", "{{\"><b>}}", "{.a}", "---\n", "===\n", "***\n", "🏢", "e\u0301", "\u00A0", "<", ">", "\"", "'", "&", ":", "!",
    ];

    private static readonly string[] Bits =
        ["", "x", "\"", "'", ":", ": ", "{", "}", "[", "]", "-", "---\n", "\n", "\n\n", "\r", "\t", "  ", "#", "&a ", "*a", "!!x ", "|", ">", "%", "\\", "{{", "}}", "<b>", "\0", "\uFEFF", "🏢", "\u202E", "`", "..", "0", "9", "о", "~"];

    /// <summary>YAML that is nearly right.</summary>
    public static string Yaml(Dice dice)
    {
        var text = new StringBuilder();
        Map(dice, text, 0, 0);
        return dice.Chance(30) ? Strokes(dice, text.ToString()) : text.ToString();
    }

    /// <summary>Markdown of everything that has a meaning in it.</summary>
    public static string Markdown(Dice dice)
    {
        var text = new StringBuilder();
        for (var i = dice.Few(14, 400); i > 0; i--)
        {
            var piece = dice.Of(Pieces);
            text.Insert(text.Length, piece, dice.Chance(5) ? dice.Few(8, 60) : 1);
        }

        return text.ToString();
    }

    /// <summary>A record after an accident; pieces of others may get into it.</summary>
    public static string Accident(Dice dice, string text, IReadOnlyList<string> others)
    {
        for (var i = 1 + dice.Below(4); i > 0; i--)
        {
            var lines = text.Split('\n').ToList();
            var at = dice.Below(lines.Count);
            switch (dice.Below(12))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[dice.Below(lines.Count)]); break;
                case 2: (lines[at], lines[^1]) = (lines[^1], lines[at]); break;
                case 3: lines[at] = "  " + lines[at]; break;
                case 4: lines[at] = lines[at].TrimStart(); break;
                case 5: lines[at] = Value(lines[at], dice.Of(Scalars)); break;
                case 6: lines[at] = Value(lines[at], Value(dice.Of(dice.Of(others).Split('\n')), null)); break;
                case 7: lines.InsertRange(at, dice.Of(others).Split('\n').Take(dice.Below(30))); break;
                case 8: lines.RemoveRange(at, lines.Count - at); break;
                case 9: lines[at] = dice.Of(Keys) + ": " + dice.Of(Scalars); break;
                case 10: lines.InsertRange(at, Enumerable.Repeat(lines[at], dice.Few(10, 300))); break;
                default: lines[at] += dice.Of(Pieces); break;
            }

            text = string.Join('\n', lines);
        }

        return dice.Chance(40) ? Strokes(dice, text) : text;
    }

    private static void Map(Dice dice, StringBuilder text, int indent, int depth)
    {
        for (var i = dice.Few(4, 60); i > 0; i--)
        {
            text.Append(' ', dice.Chance(5) ? dice.Below(9) : indent).Append(dice.Of(Keys)).Append(dice.Chance(94) ? ":" : "");
            switch (dice.Below(10))
            {
                case 0 when depth < 30:
                    text.Append('\n');
                    Map(dice, text, indent + 2, depth + 1);
                    break;
                case 1:
                    text.Append('\n');
                    for (var n = dice.Few(3, 40); n > 0; n--)
                    {
                        text.Append(' ', indent + 2).Append("- ").Append(dice.Of(Scalars)).Append('\n');
                    }

                    break;
                case 2:
                    text.Insert(text.Length, dice.Of(["[", "{a: ", "- ", "? "]), dice.Few(3, 60)).Append(dice.Of(Scalars)).Append('\n');
                    break;
                default:
                    text.Append(' ').Append(dice.Of(Scalars)).Append(dice.Chance(95) ? "\n" : "\r\n");
                    break;
            }
        }
    }

    private static string Strokes(Dice dice, string text)
    {
        for (var i = 1 + dice.Below(3); i > 0; i--)
        {
            var at = dice.Below(text.Length + 1);
            text = text[..at] + dice.Of(Bits) + text[Math.Min(text.Length, at + dice.Below(12))..];
        }

        return text;
    }

    private static string Value(string line, string? value)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return value is null ? colon < 0 ? line : line[(colon + 2)..] : colon < 0 ? line + value : line[..(colon + 2)] + value;
    }
}
