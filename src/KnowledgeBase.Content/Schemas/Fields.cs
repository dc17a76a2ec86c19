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
    // The keys asked for, behind those of the mappings around this one: a nested mapping is read between two keys of its outer one.
    private readonly List<string> asked;
    private readonly int firstAsked;
    private Dictionary<string, int>? index;

    private Fields(YamlMap map, RecordScope scope)
    {
        this.map = map;
        Scope = scope;
        asked = scope.Asked;
        firstAsked = asked.Count;
    }

    /// <summary>What is gathered for the whole record.</summary>
    public RecordScope Scope { get; }

    /// <summary>The place of the mapping.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>The first key's place: for findings about the mapping as a whole.</summary>
    public SourceSpan Start => map.Entries.Length > 0 ? map.Entries[0].Key.Span : map.Span with { Length = Math.Min(1, map.Span.Length) };

    /// <summary>Reads a mapping with a function and reports the keys that it did not ask for.</summary>
    public static T Read<T>(YamlMap map, RecordScope scope, Func<Fields, T> read)
    {
        var fields = new Fields(map, scope);
        var result = read(fields);
        fields.ReportUnknownKeys();
        fields.asked.RemoveRange(fields.firstAsked, fields.asked.Count - fields.firstAsked);
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

    private YamlEntry? Entry(string key) => PlaceOf(key) is var place and >= 0 ? map.Entries[place] : null;

    // Few keys are found faster by looking at each; of thousands, such as topics, every one is asked for.
    private int PlaceOf(string key)
    {
        if (map.Entries.Length <= Few)
        {
            for (var i = 0; i < map.Entries.Length; i++)
            {
                if (map.Entries[i].Key.Text == key)
                {
                    return i;
                }
            }

            return -1;
        }

        index ??= map.Entries.Index().ToDictionary(e => e.Item.Key.Text, e => e.Index, StringComparer.Ordinal);
        return index.GetValueOrDefault(key, -1);
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return PlaceOf(key) is var place and >= 0 ? map.Entries[place].Value : null;
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
        SortedSet<string>? known = null;
        HashSet<string>? all = null;
        foreach (var entry in map.Entries)
        {
            if (!IsAsked(entry.Key.Text, ref all))
            {
                known ??= new SortedSet<string>(asked[firstAsked..], StringComparer.Ordinal);
                Scope.Bag.AddWithSuggestion(
                    Rules.UnknownKey, entry.Key.Span, entry.Key.Text, known, entry.Key.Text, string.Join(", ", known));
            }
        }
    }

    private bool IsAsked(string key, ref HashSet<string>? all) => map.Entries.Length <= Few
        ? asked.IndexOf(key, firstAsked) >= 0
        : (all ??= new HashSet<string>(asked[firstAsked..], StringComparer.Ordinal)).Contains(key);
}
