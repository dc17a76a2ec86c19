using System.Text.Json;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>The files that a build wrote, with the prints of their bytes. Its presence says that the folder is ours; its list says what may be removed.</summary>
/// <param name="Files">Path to print.</param>
internal sealed record Manifest(Dictionary<string, Print> Files)
{
    public const string FileName = ".kb-manifest.json";

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

    public void Save(string folder)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        foreach (var (path, print) in Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WriteString(path, print.ToString());
        }

        json.WriteEndObject();
    }

    // By hand: a large site has tens of thousands of lines, and every build begins with them.
    private static Dictionary<string, Print> Parse(ReadOnlySpan<byte> json)
    {
        var files = new Dictionary<string, Print>(StringComparer.Ordinal);
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

    public int ChangedFrom(Manifest old) => Files.Count(f => old.Files.GetValueOrDefault(f.Key) != f.Value);
}
