using System.Buffers;

namespace KnowledgeBase.Content.Files;

/// <summary>Ids: the names of files and the last part of addresses.</summary>
public static class Ids
{
    /// <summary>Longest id.</summary>
    public const int MaxLength = 80;

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Lower-case letters, digits and single hyphens between them.</summary>
    public static bool IsValid(string id)
    {
        if (id.Length is 0 or > MaxLength || id[0] == '-' || id[^1] == '-' || id.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        // Windows keeps these names for devices, whatever the extension.
        return !id.AsSpan().ContainsAnyExcept(Characters)
            && id is not ("con" or "prn" or "aux" or "nul")
            && !(id.Length == 4 && (id.StartsWith("com", StringComparison.Ordinal) || id.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(id[3]));
    }
}
