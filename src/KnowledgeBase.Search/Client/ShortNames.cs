namespace KnowledgeBase.Search.Client;

/// <summary>A token of a script.</summary>
/// <param name="IsName">Whether it is a name or a word of the language.</param>
/// <param name="Text">As written.</param>
internal readonly record struct ScriptToken(bool IsName, string Text);

/// <summary>
/// Gives every variable of a script the shortest name that nothing else in its scope uses. Properties, exported names
/// and names of the browser stay. The same short names come back in every function, which compresses well.
/// </summary>
internal sealed class ShortNames
{
    private const string Letters = "etnrosaiclhudpfmgvbywkxjqzESTNARCOILDPMFHUBGWVKXYJQZ_$";
    private static readonly string[] Candidates =
        [.. Letters.Select(letter => letter.ToString()), .. Letters.SelectMany(a => Letters.Select(b => $"{a}{b}")).Where(name => !Scopes.IsReserved(name))];

    private readonly IReadOnlyList<ScriptToken> tokens;
    private readonly Scopes scopes;

    private ShortNames(IReadOnlyList<ScriptToken> tokens)
    {
        this.tokens = tokens;
        scopes = new Scopes(tokens);
    }

    /// <summary>The tokens with short names.</summary>
    public static IEnumerable<string> Apply(IReadOnlyList<ScriptToken> tokens) => new ShortNames(tokens).Written();

    private IEnumerable<string> Written()
    {
        // For each token the scope that declares its name, or null for a name of the browser.
        var homes = new Scope?[tokens.Count];
        foreach (var i in Enumerable.Range(0, tokens.Count).Where(i => scopes.IsVariable(i)))
        {
            homes[i] = scopes.DeclaredIn(i);
        }

        var given = new Dictionary<(Scope, string), string>();
        foreach (var scope in scopes.All)
        {
            // What is used inside and not declared inside: its names must not be hidden.
            var taken = Enumerable.Range(scope.Start, scope.End - scope.Start + 1).Where(i => scopes.IsVariable(i))
                .Select(i => homes[i] is { } home ? given.GetValueOrDefault((home, tokens[i].Text)) : tokens[i].Text)
                .OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var name in scope.Names)
            {
                var candidate = scopes.Exported.Contains(name) && scope.Start == 0 ? name : Candidates.First(one => !taken.Contains(one) && !scopes.Exported.Contains(one));
                taken.Add(candidate);
                given[(scope, name)] = candidate;
            }
        }

        return tokens.Select((token, i) => homes[i] is not { } home ? token.Text
            : given[(home, token.Text)] is var name && scopes.IsShorthand(i) && name != token.Text ? token.Text + ":" + name : name);
    }

}
