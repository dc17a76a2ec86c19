using System.Text.Json;

namespace KnowledgeBase.Site.Output;

/// <summary>The files that a build wrote, with their SHA-256. Its presence says that the folder is ours; its list says what may be removed.</summary>
/// <param name="Files">Path to hash.</param>
internal sealed record Manifest(IReadOnlyDictionary<string, string> Files)
{
    public const string FileName = ".kb-manifest.json";

    /// <summary>The manifest of a folder; empty if there is none or it is damaged, so that nothing in the folder counts as ours.</summary>
    public static Manifest Read(string folder)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, FileName));
            return new Manifest(JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new Manifest(new Dictionary<string, string>());
        }
    }

    public void Save(string folder)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        foreach (var (path, hash) in Files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WriteString(path, hash);
        }

        json.WriteEndObject();
    }

    public int ChangedFrom(Manifest old) => Files.Count(f => old.Files.GetValueOrDefault(f.Key) != f.Value);
}
