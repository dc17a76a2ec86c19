using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Search.Reading;

/// <summary>Reads pieces, from the manifest of a small index or from files, checks their sums and remembers them.</summary>
internal sealed class Store(Func<string, byte[]?> read, string folder, IReadOnlyDictionary<string, string> bundle)
{
    private readonly Dictionary<string, byte[]> pieces = new(StringComparer.Ordinal);

    /// <summary>Folder of the pieces.</summary>
    public string Folder => folder;

    /// <summary>The content of a binary piece.</summary>
    public byte[] Bytes(string path)
    {
        if (pieces.TryGetValue(path, out var known))
        {
            return known;
        }

        var bytes = Read(path) ?? throw new SearchIndexException(SearchIndexException.PieceMissing, path);
        if (bytes.Length < 4 || BitConverter.ToUInt32(bytes, bytes.Length - 4) != Pieces.Sum(bytes.AsSpan(..^4)))
        {
            throw Damaged(path);
        }

        return pieces[path] = bytes[..^4];
    }

    /// <summary>The content of a text piece.</summary>
    public string Text(string path)
    {
        if (!pieces.TryGetValue(path, out var bytes))
        {
            bytes = Read(path) ?? throw new SearchIndexException(SearchIndexException.PieceMissing, path);
            if (bytes.Length < 9 || Encoding.ASCII.GetString(bytes, 0, 9) != Pieces.Sum(bytes.AsSpan(9)).ToString("x8") + "\n")
            {
                throw Damaged(path);
            }

            pieces[path] = bytes = bytes[9..];
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>A text piece that is an array of arrays.</summary>
    public JsonElement[][] Rows(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement[][]>(Text(path)) ?? throw Damaged(path);
        }
        catch (JsonException)
        {
            throw Damaged(path);
        }
    }

    private byte[]? Read(string path)
    {
        if (!bundle.TryGetValue(path[(folder.Length + 1)..], out var piece))
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
