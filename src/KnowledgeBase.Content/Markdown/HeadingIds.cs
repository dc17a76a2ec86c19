namespace KnowledgeBase.Content.Markdown;

/// <summary>Gives each heading of a text an id of its own: equal ones are numbered from 2.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken = [];
    // Thousands of equal headings must not each count from 2 again.
    private readonly Dictionary<string, int> next = [];

    /// <summary>Every id given so far.</summary>
    public IReadOnlySet<string> Taken => taken;

    public string Take(string slug)
    {
        var id = slug;
        for (var n = next.GetValueOrDefault(slug, 2); !taken.Add(id); n++)
        {
            id = $"{slug}-{n}";
            next[slug] = n + 1;
        }

        return id;
    }

    public void Clear()
    {
        taken.Clear();
        next.Clear();
    }
}
