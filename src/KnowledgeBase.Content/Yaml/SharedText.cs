namespace KnowledgeBase.Content.Yaml;

/// <summary>Short texts that come again and again (keys, ids, words of lists, units) as one string instead of thousands. It knows the last ones of a thread and forgets what others displace, so it never grows.</summary>
internal static class SharedText
{
    private const int Longest = 24;
    private const int Slots = 4096;

    [ThreadStatic]
    private static string?[]? slots;

    /// <summary>The text as a string.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref (slots ??= new string?[Slots])[string.GetHashCode(text) & (Slots - 1)];
        return slot is { } known && text.SequenceEqual(known) ? known : slot = text.ToString();
    }
}
