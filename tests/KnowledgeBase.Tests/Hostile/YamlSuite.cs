using System.Text;
using System.Text.Json;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>A case of the YAML test suite.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Valid">Whether it is YAML at all.</param>
/// <param name="Yaml">The text.</param>
/// <param name="Tree">The events that a reader must see.</param>
internal sealed record YamlCase(string Id, string Name, bool Valid, string Yaml, IReadOnlyList<string> Tree);

/// <summary>The cases of <c>tests/yaml-suite</c>, and what kb's reader makes of them.</summary>
internal static class YamlSuite
{
    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IReadOnlyList<YamlCase> Cases { get; } =
        JsonSerializer.Deserialize<List<YamlCase>>(File.ReadAllText(Repository.At("tests", "yaml-suite", "cases.json")), CamelCase)!;

    /// <summary>The mapping, or the code of the first finding, just as a file of the content is read.</summary>
    public static (YamlMap? Map, string? Refusal) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var source = TextDecoder.Decode(new ContentFile("terms/a.yaml", yaml.Length, () => Encoding.UTF8.GetBytes(yaml)), bag);
        var map = source is null ? null : YamlReader.Read(source, 0, source.Text.Length, bag);
        return (map, bag.Sorted().FirstOrDefault(f => f.IsError)?.Rule.Code);
    }

    /// <summary>A node as events without styles.</summary>
    public static IEnumerable<string> Events(YamlNode node) => node switch
    {
        YamlScalar scalar => ["=VAL " + scalar.Text],
        YamlList list => ["+SEQ", .. list.Items.SelectMany(Events), "-SEQ"],
        YamlMap map => ["+MAP", .. map.Entries.SelectMany(e => Events(e.Key).Concat(Events(e.Value))), "-MAP"],
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>The suite's events of a document's content, without styles.</summary>
    public static IEnumerable<string> Expected(YamlCase example) => example.Tree
        .Where(line => line[..4] is "+MAP" or "-MAP" or "+SEQ" or "-SEQ" or "=VAL")
        .Select(line => line.StartsWith("=VAL", StringComparison.Ordinal) ? "=VAL " + Unescape(line[6..]) : line[..4]);

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i] : text[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                var other => other,
            });
        }

        return plain.ToString();
    }

}
