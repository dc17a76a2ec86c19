using System.Text;

namespace KnowledgeBase.Search.Client;

/// <summary>
/// Makes our own scripts small: comments and spaces go, and every variable gets a short name. It knows only the
/// JavaScript that our sources are written in: every statement ends with a semicolon or a brace.
/// </summary>
internal static class Minifier
{
    private enum Kind
    {
        Name,
        Text,
        Sign,
    }

    /// <summary>The small script.</summary>
    public static string Minify(string source)
    {
        var tokens = new List<(Kind Kind, string Text)>();
        var at = 0;
        Read(source, ref at, tokens, '\0');
        var small = new StringBuilder();
        var isConst = new Stack<bool>([false]);
        var written = ShortNames.Apply([.. tokens.Select(token => new ScriptToken(token.Kind == Kind.Name, token.Text))]).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            var next = i + 1 < written.Count ? written[i + 1] : "";
            var isStatementEnd = written[i] == ";";
            if (isStatementEnd && isConst.Peek() && next == "const")
            {
                // const a = 1; const b = 2; is const a = 1, b = 2;
                small.Append(',');
                i++;
                continue;
            }

            Follow(written[i], isConst, isExport: i > 0 && written[i - 1] == "export");
            // A brace ends a statement as well, except an empty one after a bracket.
            if (!(isStatementEnd && next == "}" && written[i - 1] != ")"))
            {
                var apart = small.Length > 0 && (IsWord(small[^1]) && IsWord(written[i][0]) || (small[^1] == written[i][0] && written[i] is "+" or "-"));
                small.Append(apart ? " " : "").Append(written[i]);
            }
        }

        return small.ToString();
    }

    /// <summary>Remembers for each open bracket whether its last statement declares constants.</summary>
    private static void Follow(string written, Stack<bool> isConst, bool isExport)
    {
        if (written is "(" or "[" or "{")
        {
            isConst.Push(false);
        }
        else if (written is ")" or "]" or "}")
        {
            isConst.Pop();
        }
        else if (written is ";" or "const")
        {
            isConst.Pop();
            isConst.Push(written == "const" && !isExport);
        }
    }

    /// <summary>Reads tokens up to a closing brace that is not opened here, or to the end.</summary>
    private static void Read(string source, ref int at, List<(Kind Kind, string Text)> tokens, char close)
    {
        var depth = 0;
        while (at < source.Length)
        {
            var c = source[at];
            if (c == close && depth == 0)
            {
                return;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '/' && source[at + 1] == '/')
            {
                at = source.IndexOf('\n', at);
            }
            else if (c is '\'' or '"')
            {
                tokens.Add((Kind.Text, Quoted(source, ref at, c)));
            }
            else if (c == '`')
            {
                Template(source, ref at, tokens);
            }
            else if (c == '/' && StartsExpression(tokens))
            {
                tokens.Add((Kind.Text, Pattern(source, ref at)));
            }
            else
            {
                var start = at;
                while (at < source.Length && IsWord(source[at]))
                {
                    at++;
                }

                at += at > start ? 0 : c is '+' or '-' && source[at + 1] == c ? 2 : 1;
                tokens.Add((IsWord(c) && !char.IsAsciiDigit(c) ? Kind.Name : Kind.Sign, source[start..at]));
            }
        }
    }

    private static string Quoted(string source, ref int at, char quote)
    {
        var start = at++;
        while (source[at] != quote)
        {
            at += source[at] == '\\' ? 2 : 1;
        }

        return source[start..++at];
    }

    private static string Pattern(string source, ref int at)
    {
        var start = at++;
        for (var inClass = false; inClass || source[at] != '/'; at++)
        {
            inClass = source[at] == '[' || (inClass && source[at] != ']');
            at += source[at] == '\\' ? 1 : 0;
        }

        do
        {
            at++;
        }
        while (IsWord(source[at]));
        return source[start..at];
    }

    private static void Template(string source, ref int at, List<(Kind Kind, string Text)> tokens)
    {
        var start = at++;
        while (source[at] != '`')
        {
            if (source[at] == '$' && source[at + 1] == '{')
            {
                at += 2;
                tokens.Add((Kind.Text, source[start..at]));
                Read(source, ref at, tokens, '}');
                start = at;
            }

            at += source[at] == '\\' ? 2 : 1;
        }

        tokens.Add((Kind.Text, source[start..++at]));
    }

    private static bool StartsExpression(List<(Kind Kind, string Text)> tokens) =>
        tokens.Count == 0 || tokens[^1].Text is "return" or "typeof" || (tokens[^1].Kind == Kind.Sign && "(,=:[!&|?{};><+".Contains(tokens[^1].Text[0], StringComparison.Ordinal));

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';
}
