using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Schemas;

/// <summary>Reads the keys of one YAML mapping. Asking for a key declares it: what nobody asked for is an unknown key.</summary>
/// <remarks>A missing or wrong value adds a finding and gives a stand-in, so that reading goes on and every problem of a file is told in one run; a record with an error is thrown away.</remarks>
internal sealed partial class Fields
{
    private const int Few = 32;

    private readonly YamlMap map;
    private Dictionary<string, YamlEntry>? index;
    private readonly SortedSet<string> known = new(StringComparer.Ordinal);

    public Fields(YamlMap map, RecordScope scope)
    {
        this.map = map;
        Scope = scope;
    }

    /// <summary>What is gathered for the whole record.</summary>
    public RecordScope Scope { get; }

    /// <summary>The place of the mapping.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>The first key's place: for findings about the mapping as a whole.</summary>
    public SourceSpan Start => map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span with { Length = Math.Min(1, map.Span.Length) };

    /// <summary>Reads a mapping with a function and reports the keys that it did not ask for.</summary>
    public static T Read<T>(YamlMap map, RecordScope scope, Func<Fields, T> read)
    {
        var fields = new Fields(map, scope);
        var result = read(fields);
        fields.ReportUnknownKeys();
        return result;
    }

    /// <summary>Whether the key is written.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether the key is written with a list that holds nothing.</summary>
    public bool IsEmptyList(string key) => Find(key) is YamlList { Items: [] };

    /// <summary>Adds a finding.</summary>
    public void Report(Rule rule, SourceSpan span, params object[] values) => Scope.Bag.Add(rule, span, values);

    /// <summary>Adds the finding that a key is written without anything in it.</summary>
    public void ReportEmpty(string key) => Report(Rules.EmptyText, Entry(key)?.Key.Span ?? Start, key);

    /// <summary>Adds a finding about fields that exclude or need each other.</summary>
    public void ReportTogether(string id, string en, string? key = null) =>
        Report(Rules.FieldTogether, key is not null && Entry(key) is { } entry ? entry.Key.Span : Start, id, en);

    // Few keys are found faster by looking at each; of thousands, such as topics, every one is asked for.
    private YamlEntry? Entry(string key) => map.Entries.Count <= Few
        ? map.Entries.FirstOrDefault(e => e.Key.Text == key)
        : (index ??= map.Entries.ToDictionary(e => e.Key.Text, StringComparer.Ordinal)).GetValueOrDefault(key);

    private YamlNode? Find(string key)
    {
        known.Add(key);
        return Entry(key)?.Value;
    }

    private YamlNode? Require(string key)
    {
        var node = Find(key);
        if (node is null)
        {
            Report(Rules.MissingField, Start, key);
        }

        return node;
    }

    private YamlScalar? ScalarOf(YamlNode? node, string key)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { Text: var text } scalar when !string.IsNullOrWhiteSpace(text):
                return scalar;
            case YamlScalar:
                Report(Rules.EmptyText, Entry(key)?.Key.Span ?? node.Span, key);
                return null;
            default:
                WrongShape(node, key, new("satu nilai, bukan daftar atau kolom", "one value, not a list or fields"));
                return null;
        }
    }

    private void WrongShape(YamlNode node, string key, Bilingual shape)
    {
        var line = node.Span.Slice().AsSpan().IndexOfAny('\r', '\n');
        Report(Rules.WrongShape, line < 0 ? node.Span : node.Span with { Length = line }, key, shape.Id, shape.En);
    }

    private void ReportUnknownKeys()
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key.Text)))
        {
            Scope.Bag.AddWithSuggestion(
                Rules.UnknownKey, entry.Key.Span, entry.Key.Text, known, entry.Key.Text, string.Join(", ", known));
        }
    }
}
