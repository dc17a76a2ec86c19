namespace KnowledgeBase.Search.Client;

/// <summary>A part of a script with names of its own: first and last token, and the names in the order they are declared.</summary>
internal sealed record Scope(int Start, int End)
{
    /// <summary>The names declared here.</summary>
    public List<string> Names { get; } = [];
}

/// <summary>
/// Finds what the names of a script are: variables and where they are declared, or properties. It knows only the
/// JavaScript that our own sources are written in: const, let, arrow functions, classes, destructuring.
/// </summary>
internal sealed class Scopes
{
    private static readonly HashSet<string> Reserved = new(
        ("async await break catch class const constructor continue delete do else export extends false finally for function if in instanceof let new null of return "
        + "super this throw true try typeof undefined void while").Split(' '), StringComparer.Ordinal);

    private readonly IReadOnlyList<ScriptToken> tokens;
    private readonly int[] partner;
    private readonly int[] around;
    private readonly HashSet<int> objects = [];
    private readonly HashSet<int> classes = [];
    private readonly Scope root;

    /// <summary>Reads the scopes of a script.</summary>
    public Scopes(IReadOnlyList<ScriptToken> tokens)
    {
        this.tokens = tokens;
        partner = new int[tokens.Count];
        around = new int[tokens.Count];
        root = new Scope(0, tokens.Count - 1);
        All.Add(root);
        Pair();
        FindScopes();
        All.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        FindNames();
    }

    /// <summary>All scopes, outer ones first.</summary>
    public List<Scope> All { get; } = [];

    /// <summary>Names that others use.</summary>
    public HashSet<string> Exported { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a name is a word of the language.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>Whether a token is a variable, not a property or a word of the language.</summary>
    public bool IsVariable(int i) => tokens[i].IsName && !Reserved.Contains(tokens[i].Text) && !IsMember(i) && !IsKey(i);

    /// <summary>Whether a token is a variable and a property at once, as in { name }.</summary>
    public bool IsShorthand(int i) => StartsEntry(i) && Text(i + 1) is "," or "}" or "=" && Text(i + 1) != "=" + Text(i + 2);

    /// <summary>The scope that declares a variable, or null.</summary>
    public Scope? DeclaredIn(int i) => All.LastOrDefault(scope => scope.Start <= i && i <= scope.End && scope.Names.Contains(tokens[i].Text));

    private string Text(int i) => i >= 0 && i < tokens.Count ? tokens[i].Text : "";

    // After one dot; three are a spread.
    private bool IsMember(int i) => Text(i - 1) == "." && Text(i - 2) != ".";

    private bool IsKey(int i) => (StartsEntry(i) && Text(i + 1) == ":") || (classes.Contains(around[i]) && Text(i + 1) == "(");

    private bool StartsEntry(int i) => tokens[i].IsName && objects.Contains(around[i]) && Text(i - 1) is "{" or "," && objects.Contains(around[i]);

    private bool IsArrow(int i) => Text(i) == "=" && Text(i + 1) == ">";

    private void Pair()
    {
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (isName, text) = tokens[i];
            var closes = !isName && (text is ")" or "]" or "}" || (text[0] == '}' && text.Length > 1));
            if (closes)
            {
                partner[i] = open.Pop();
                partner[partner[i]] = i;
            }

            around[i] = open.Count > 0 ? open.Peek() : -1;
            if (!isName && (text is "(" or "[" or "{" || (text.Length > 1 && text[^1] == '{' && text[0] is '`' or '}')))
            {
                if (text == "{")
                {
                    Sort(i);
                }

                open.Push(i);
            }
        }
    }

    /// <summary>A brace opens a block, the body of a class, or an object or its pattern.</summary>
    private void Sort(int i)
    {
        if (Text(i - 2) == "class" || Text(i - 4) == "class")
        {
            classes.Add(i);
        }
        else if (!(Text(i - 1) is ")" or ";" or "{" or "}" or "else" or "do" or "try" or "finally" or "catch" or "" || (Text(i - 1) == ">" && Text(i - 2) == "=")))
        {
            objects.Add(i);
        }
    }

    private void FindScopes()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsArrow(i))
            {
                All.Add(new Scope(Text(i - 1) == ")" ? partner[i - 1] : i - 1, Text(i + 2) == "{" ? partner[i + 2] : ExpressionEnd(i + 2)));
            }
            else if (Text(i) == "{" && Text(i - 1) != ">" && !objects.Contains(i) && !classes.Contains(i))
            {
                // With the bracket before it: parameters of a method, what is caught.
                All.Add(new Scope(Text(i - 1) == ")" ? partner[i - 1] : i, partner[i]));
            }
            else if (Text(i) == "for")
            {
                All.Add(new Scope(i, StatementEnd(partner[i + 1] + 1)));
            }
        }
    }

    private int ExpressionEnd(int i)
    {
        for (; i < tokens.Count; i++)
        {
            var text = Text(i);
            if (!tokens[i].IsName && (text is "," or ";" or ")" or "]" || text[0] == '}'))
            {
                return i - 1;
            }

            i = Skip(i);
        }

        return tokens.Count - 1;
    }

    private int StatementEnd(int i)
    {
        if (Text(i) == "{")
        {
            return partner[i];
        }

        for (; i < tokens.Count; i++)
        {
            var isEnd = Text(i) is ";" or "}" || (Text(i) == "{" && !objects.Contains(i));
            i = Skip(i);
            if (isEnd && Text(i + 1) != "else")
            {
                return i;
            }
        }

        return tokens.Count - 1;
    }

    /// <summary>The end of a bracket that opens here, else the token itself.</summary>
    private int Skip(int i)
    {
        while (partner[i] > i)
        {
            i = partner[i];
        }

        return i;
    }

    private void FindNames()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = Text(i);
            if (text is "const" or "let" && tokens[i].IsName)
            {
                Declarations(i + 1, Innermost(i));
                if (Text(i - 1) == "export")
                {
                    Exported.Add(Text(i + 1));
                }
            }
            else if (text == "class" && tokens[i].IsName && !IsMember(i) && !IsKey(i))
            {
                Innermost(i).Names.Add(Text(i + 1));
                if (Text(i - 1) == "export")
                {
                    Exported.Add(Text(i + 1));
                }
            }
            else if (IsArrow(i))
            {
                var first = Text(i - 1) == ")" ? partner[i - 1] : i - 1;
                Parameters(first, All.Last(scope => scope.Start == first));
            }
            else if ((text == "catch" && Text(i + 1) == "(" && !IsMember(i)) || (classes.Contains(around[i]) && Text(i + 1) == "("))
            {
                Parameters(i + 1, All.Last(scope => scope.Start == i + 1));
            }
        }
    }

    private Scope Innermost(int i) => All.Last(scope => scope.Start <= i && i <= scope.End);

    private void Parameters(int first, Scope scope)
    {
        if (tokens[first].IsName)
        {
            scope.Names.Add(Text(first));
        }
        else
        {
            Patterns(first, scope);
        }
    }

    /// <summary>const a = 1, { b } = c; for (const d of e)</summary>
    private int Declarations(int i, Scope scope)
    {
        while (true)
        {
            i = Pattern(i, scope);
            i = Text(i) == "=" ? ExpressionEnd(i + 1) + 1 : i;
            if (Text(i) != ",")
            {
                return i;
            }

            i++;
        }
    }

    private int Pattern(int i, Scope scope)
    {
        while (Text(i) == ".")
        {
            i++;
        }

        if (!tokens[i].IsName)
        {
            Patterns(i, scope);
            return partner[i] + 1;
        }

        if (!scope.Names.Contains(Text(i)))
        {
            scope.Names.Add(Text(i));
        }

        return i + 1;
    }

    /// <summary>What stands in a bracket: patterns with defaults, in an object perhaps behind a key.</summary>
    private void Patterns(int open, Scope scope)
    {
        for (var i = open + 1; i < partner[open];)
        {
            if (Text(i) == ",")
            {
                i++;
                continue;
            }

            i = Pattern(Text(open) == "{" && Text(i + 1) == ":" ? i + 2 : i, scope);
            i = Text(i) == "=" ? ExpressionEnd(i + 1) + 1 : i;
        }
    }
}
