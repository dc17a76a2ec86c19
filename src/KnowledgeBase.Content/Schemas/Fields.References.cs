using KnowledgeBase.Content.Markdown;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Content.Schemas;

/// <content>Mentions of other records.</content>
internal sealed partial class Fields
{
    /// <summary>A mention of a record, or null.</summary>
    public Ref<T>? Ref<T>(string key, RecordKind kind) where T : Record => RefOf<T>(ScalarOf(Find(key), key), kind);

    /// <summary>A mention that must be there.</summary>
    public Ref<T> RequiredRef<T>(string key, RecordKind kind) where T : Record =>
        RefOf<T>(ScalarOf(Require(key), key), kind) ?? new Ref<T>(new RecordKey(kind, ""), Span);

    /// <summary>Mentions; one may be written without brackets.</summary>
    public IReadOnlyList<Ref<T>> Refs<T>(string key, RecordKind kind) where T : Record =>
        Gather(key, (Key: key, Kind: kind), static (f, n, of) => f.RefOf<T>(f.ScalarOf(n, of.Key), of.Kind));

    /// <summary>Mentions of which there must be at least one.</summary>
    public IReadOnlyList<Ref<T>> RequiredRefs<T>(string key, RecordKind kind) where T : Record
    {
        if (Require(key) is YamlList { Items: [] })
        {
            ReportEmpty(key);
        }

        return Refs<T>(key, kind);
    }

    /// <summary>A figure in the grammar of <c>{{…}}</c>, without the braces; it must be there.</summary>
    public FigureReference RequiredFigure(string key) =>
        (ScalarOf(Require(key), key) is { } scalar
            ? FigureSyntax.Read(scalar.Text, scalar.Span, new ProseContext(scalar.Text, scalar.Span, true, Scope.FigureOwner, Scope.Bag))
            : null)
        ?? new FigureReference(Scope.Key, "", null, null, Span);

    private Ref<T>? RefOf<T>(YamlScalar? scalar, RecordKind kind) where T : Record
    {
        if (scalar is null)
        {
            return null;
        }

        var target = new RecordKey(kind, scalar.Text);
        Scope.Mentions.Add(new Mention(target, scalar.Span, IsSource: kind == RecordKind.Source));
        return new Ref<T>(target, scalar.Span);
    }
}
