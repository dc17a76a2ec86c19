namespace KnowledgeBase.Search;

/// <summary>The index cannot be read. The key says why, for a message in the reader's language.</summary>
public sealed class SearchIndexException : Exception
{
    /// <summary>No manifest.</summary>
    public const string IndexMissing = "search.index-missing";

    /// <summary>The manifest does not say what it must.</summary>
    public const string IndexDamaged = "search.index-damaged";

    /// <summary>Written by another version of the program.</summary>
    public const string FormatUnknown = "search.format-unknown";

    /// <summary>A piece is not there.</summary>
    public const string PieceMissing = "search.piece-missing";

    /// <summary>A piece is not what was written.</summary>
    public const string PieceDamaged = "search.piece-damaged";

    /// <summary>A fault of the index.</summary>
    public SearchIndexException(string key, string path)
        : base($"{key}: {path}")
    {
        Key = key;
        Path = path;
    }

    /// <summary>Key of the message.</summary>
    public string Key { get; }

    /// <summary>The file concerned.</summary>
    public string Path { get; }
}
