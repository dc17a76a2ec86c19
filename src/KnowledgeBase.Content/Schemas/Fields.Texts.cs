using KnowledgeBase.Content.Markdown;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Schemas;

/// <content>Names, texts and rich texts.</content>
internal sealed partial class Fields
{
    private static readonly Localized<string> NoText = new("", null);
    private static readonly Localized<RichText> NoRichText = new(RichText.Empty, null);

    /// <summary>A plain string, or null.</summary>
    public string? Name(string key) => ScalarOf(Find(key), key)?.Text;

    /// <summary>A plain string that must be there.</summary>
    public string RequiredName(string key) => ScalarOf(Require(key), key)?.Text ?? "";

    /// <summary>A plain string with its place, or null.</summary>
    public Located<string>? LocatedName(string key) => Locate(ScalarOf(Find(key), key));

    /// <summary>Plain strings; one may be written without brackets.</summary>
    public IReadOnlyList<Located<string>> Names(string key) =>
        Gather(key, key, static (f, n, of) => Locate(f.ScalarOf(n, of)));

    /// <summary>A text in one or two languages, or null.</summary>
    public Localized<string>? Text(string key) => TextOf(Find(key), key);

    /// <summary>Texts; one may be written without brackets.</summary>
    public IReadOnlyList<Localized<string>> Texts(string key) =>
        Gather(key, key, static (f, n, of) => f.TextOf(n, of));

    /// <summary>A text that must be there.</summary>
    public Localized<string> RequiredText(string key) => TextOf(Require(key), key) ?? NoText;

    /// <summary>A rich text in one or two languages, or null.</summary>
    public Localized<RichText>? Rich(string key) => RichOf(Find(key), key);

    /// <summary>A rich text that must be there.</summary>
    public Localized<RichText> RequiredRich(string key) => RichOf(Require(key), key) ?? NoRichText;

    /// <summary>Rich texts; one may be written without brackets.</summary>
    public IReadOnlyList<Localized<RichText>> Riches(string key) =>
        Gather(key, key, static (f, n, of) => f.RichOf(n, of));

    /// <summary>A rich text under <c>value</c>, for properties of words.</summary>
    public Localized<RichText> RichValue(string key) => RequiredRich(key);

    private static Located<string>? Locate(YamlScalar? scalar) =>
        scalar is null ? null : new Located<string>(scalar.Text, scalar.Span);

    private Localized<string>? TextOf(YamlNode? node, string key) => ScalarsOf(node, key) is var (id, en)
        ? new Localized<string>(id.Text.Trim(), en?.Text.Trim())
        : null;

    private Localized<RichText>? RichOf(YamlNode? node, string key) => ScalarsOf(node, key) is var (id, en)
        ? new Localized<RichText>(ReadRich(id), en is null ? null : ReadRich(en))
        : null;

    private (YamlScalar Id, YamlScalar? En)? ScalarsOf(YamlNode? node, string key)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlMap map:
                return Read(map, Scope, f => (f.ScalarOf(f.Require("id"), "id"), f.ScalarOf(f.Find("en"), "en"))) is ({ } id, var en)
                    ? (id, en)
                    : null;
            case YamlScalar:
                return ScalarOf(node, key) is { } scalar ? (scalar, null) : null;
            default:
                WrongShape(node, key, new("teks, atau {id: …, en: …}", "a text, or {id: …, en: …}"));
                return null;
        }
    }

    private RichText ReadRich(YamlScalar scalar)
    {
        var text = scalar.Text.Trim();
        var isExact = scalar.Span.Length == text.Length;
        var rich = MarkdownReader.ReadPlain(text) ?? MarkdownReader.ReadInline(new ProseContext(text, scalar.Span, isExact, Scope.FigureOwner, Scope.Bag));
        if (rich.References.Count > 0)
        {
            Scope.Texts.Add(rich);
        }

        return rich;
    }

    /// <summary>What a function makes of each thing of a list, nulls left out; one thing may be written without brackets.</summary>
    private T[] Gather<T, TOf>(string key, TOf of, Func<Fields, YamlNode, TOf, T?> read) where T : class
    {
        var node = Find(key);
        if (node is null)
        {
            return [];
        }

        var nodes = node is YamlList list ? list.Items : [node];
        var made = new T[nodes.Length];
        var count = 0;
        foreach (var item in nodes)
        {
            if (read(this, item, of) is { } thing)
            {
                made[count++] = thing;
            }
        }

        return count == made.Length ? made : made[..count];
    }
}
