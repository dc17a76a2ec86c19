namespace KnowledgeBase.Search.Client;

/// <summary>
/// Gives every name of ours a short one. All places of a name, variable or property, lie in one smallest part of the
/// script (a bracket, or what stands between two commas or semicolons of it); names whose parts lie apart may share
/// a short name. So no scopes need be known.
/// </summary>
internal static class ShortNames
{
    private const string First = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";

    /// <summary>Short names, by name.</summary>
    public static Dictionary<string, string> For(IReadOnlyList<(bool Name, string Text)> tokens, IReadOnlySet<string> kept)
    {
        var homes = Homes(tokens, kept);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, (home, _)) in homes.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var taken = given.Where(pair => Related(homes[pair.Key].Home, home)).Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);
            given[name] = Candidates().First(candidate => !kept.Contains(candidate) && !taken.Contains(candidate));
        }

        return given;
    }

    private static Dictionary<string, (int[] Home, int Count)> Homes(IReadOnlyList<(bool Name, string Text)> tokens, IReadOnlySet<string> kept)
    {
        var homes = new Dictionary<string, (int[] Home, int Count)>(StringComparer.Ordinal);
        var path = new List<int> { 0 };
        var brackets = 0;
        foreach (var (isName, text) in tokens)
        {
            if (isName)
            {
                if (!kept.Contains(text))
                {
                    homes[text] = homes.TryGetValue(text, out var home) ? (Shared(home.Home, path), home.Count + 1) : ([.. path], 1);
                }

                continue;
            }

            switch (text)
            {
                case "(" or "[" or "{":
                    path.Add(++brackets);
                    path.Add(0);
                    break;
                case ")" or "]" or "}":
                    path.RemoveRange(path.Count - 2, 2);
                    break;
            }

            // What follows a bracket is still the same part; what follows a comma or semicolon is the next.
            if (text is "," or ";")
            {
                path[^1]++;
            }
        }

        return homes;
    }

    private static int[] Shared(int[] home, List<int> path)
    {
        var length = 0;
        while (length < home.Length && length < path.Count && home[length] == path[length])
        {
            length++;
        }

        return home[..length];
    }

    private static bool Related(int[] a, int[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i] != b[i])
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Candidates()
    {
        foreach (var c in First)
        {
            yield return c.ToString();
        }

        foreach (var a in First)
        {
            foreach (var b in First)
            {
                yield return $"{a}{b}";
            }
        }
    }
}
