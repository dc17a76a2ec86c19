using System.Text.Json;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>The files that a build wrote, with the prints of their bytes. Its presence says that the folder is ours; its list says what may be removed.</summary>
/// <param name="Files">Path to print.</param>
internal sealed record Manifest(Dictionary<string, Print> Files)
{
    public const string FileName = ".kb-manifest.json";

    // A line has a path and a print.
    private const int Line = 64;
    private const int Piece = 1 << 16;

    /// <summary>The manifest of a folder; empty if there is none or it is damaged, so that nothing in the folder counts as ours.</summary>
    public static Manifest Read(string folder)
    {
        try
        {
            return new Manifest(Parse(File.ReadAllBytes(Path.Combine(folder, FileName))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return new Manifest([]);
        }
    }

    /// <summary>Writes the manifest of files into their folder, in the order of their paths.</summary>
    public static void Save(string folder, WrittenFile[] files)
    {
        Array.Sort(Array.ConvertAll(files, f => f.Path), files, StringComparer.Ordinal);
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        foreach (var file in files)
        {
            json.WriteString(file.Path, file.Print.ToString());
            if (json.BytesPending > Piece)
            {
                // Else it holds all of it.
                json.Flush();
            }
        }

        json.WriteEndObject();
    }

    /// <summary>How many files are new or have other bytes, and how many are not among them any more.</summary>
    public (int Changed, int Removed) ChangesTo(IReadOnlyDictionary<string, WrittenFile> written)
    {
        var (changed, stayed) = (0, 0);
        foreach (var file in written.Values)
        {
            var isThere = Files.TryGetValue(file.Path, out var print);
            stayed += isThere ? 1 : 0;
            changed += isThere && print == file.Print ? 0 : 1;
        }

        return (changed, Files.Count - stayed);
    }

    // By hand: a large site has tens of thousands of lines, and every build begins with them.
    private static Dictionary<string, Print> Parse(ReadOnlySpan<byte> json)
    {
        var files = new Dictionary<string, Print>(json.Length / Line, StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return files;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var path = reader.GetString()!;
            reader.Read();
            files[path] = reader.TokenType == JsonTokenType.String ? Print.Parse(reader.ValueSpan) : throw new JsonException("No print.");
        }

        // Anything behind the end is damage too.
        reader.Read();
        return files;
    }
}
