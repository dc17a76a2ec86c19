using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Search.Reading;

/// <summary>Reads pieces, from the manifest of a small index or from files, checks their sums and remembers them.</summary>
internal sealed class Store(Func<string, byte[]?> read, string folder, IReadOnlyDictionary<string, string> bundle)
{
    private readonly Dictionary<string, byte[]> pieces = new(StringComparer.Ordinal);

    /// <summary>Folder of the pieces.</summary>
    public string Folder => folder;

    /// <summary>The content of a piece.</summary>
    public byte[] Bytes(string path)
    {
        if (!pieces.TryGetValue(path, out var content))
        {
            var piece = Read(path) ?? throw new SearchIndexException(SearchIndexException.PieceMissing, path);
            pieces[path] = content = Pieces.Open(piece) ?? throw Damaged(path);
        }

        return content;
    }

    /// <summary>The content of a text piece.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    /// <summary>A text piece that is an array of arrays.</summary>
    public JsonElement[][] Rows(string path)
    {
        try
        {
            return [.. JsonElement.Parse(Bytes(path)).EnumerateArray().Select(row => row.EnumerateArray().ToArray())];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Damaged(path);
        }
    }

    private byte[]? Read(string path)
    {
        if (!path.StartsWith(folder, StringComparison.Ordinal) || !bundle.TryGetValue(path[(folder.Length + 1)..], out var piece))
        {
            return read(path);
        }

        try
        {
            return path.EndsWith(".bin", StringComparison.Ordinal) ? Convert.FromBase64String(piece) : Encoding.UTF8.GetBytes(piece);
        }
        catch (FormatException)
        {
            throw Damaged(path);
        }
    }

    /// <summary>The fault of a piece that does not say what it must.</summary>
    public static SearchIndexException Damaged(string path) => new(SearchIndexException.PieceDamaged, path);
}
