using System.Text;

namespace KnowledgeBase.Content.Stored;

/// <summary>Ids and codes, which stand in stored records hundreds of thousands of times: each is made once, or now and then once more.</summary>
internal static class Names
{
    // A name takes the place of another one that falls to the same; nothing has to be kept in step between threads.
    private static readonly string?[] Known = new string?[1 << 15];

    /// <summary>The name that these bytes are.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var hash = 0u;
        foreach (var one in utf8)
        {
            hash = (hash * 31) + one;
        }

        ref var known = ref Known[hash % (uint)Known.Length];
        return known is { } name && Ascii.Equals(utf8, name) ? name : known = Encoding.UTF8.GetString(utf8);
    }
}
