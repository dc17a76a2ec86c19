using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Records;

/// <summary>Kind and id: the name of a record for ever, and its address.</summary>
public readonly record struct RecordKey(RecordKind Kind, string Id)
{
    /// <summary>The order of records: by kind, then by id.</summary>
    public static Comparer<RecordKey> ByKindAndId { get; } = Comparer<RecordKey>.Create(
        (a, b) => a.Kind != b.Kind ? a.Kind - b.Kind : string.CompareOrdinal(a.Id, b.Id));

    // What the compiler writes for these two makes an object of the kind, a million times for a large site.

    /// <inheritdoc/>
    public bool Equals(RecordKey other) => Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Kind, Id);

    /// <summary>The form used in links: <c>host:blora</c>.</summary>
    public override string ToString() => $"{Kind.Info().Scheme}:{Id}";
}

/// <summary>A record's mention of another record, with the author's characters.</summary>
/// <typeparam name="T">Type of the record meant.</typeparam>
public sealed record Ref<T>(RecordKey Key, SourceSpan Span) where T : Record;

/// <summary>One change of a record, as its author tells it.</summary>
public sealed record Change(DateOnly Date, Localized<RichText> What);

/// <summary>What all kinds of record have in common. Frozen once read.</summary>
public abstract record Record
{
    /// <summary>Kind and id.</summary>
    public required RecordKey Key { get; init; }

    /// <summary>Names the bytes of its files: the same print, the same record, where the settings are the same. Nothing where nobody compares.</summary>
    public Print Print { get; init; }

    /// <summary>Where the file begins, for findings about the record as a whole.</summary>
    public required SourceSpan Start { get; init; }

    /// <summary>Ids the record had before; each leaves a redirect.</summary>
    public IReadOnlyList<Located<string>> FormerIds { get; init; } = [];

    /// <summary>Changes, newest first.</summary>
    public IReadOnlyList<Change> History { get; init; } = [];

    /// <summary>Claims, milestones and conflicts; empty for kinds without figures.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>Comparisons that others made; empty for kinds that cannot hold them.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>The prose below the front matter; Indonesian in <c>id.md</c>, English in <c>id.en.md</c>. Null for kinds without prose and for records whose body is empty.</summary>
    public Localized<RichText>? Body { get; init; }

    /// <summary>The name readers see.</summary>
    public abstract Localized<string> Title { get; }

    /// <summary>The text of the translation, for findings about it; null for records without one.</summary>
    public SourceText? Translation { get; init; }

    /// <summary>Every text field besides the body that names something, for checks of links and figures.</summary>
    public IReadOnlyList<RichText> Texts { get; init; } = [];

    /// <summary>Every mention of another record in its fields, for checks and for the way back.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The day of the newest change, or null.</summary>
    public DateOnly? Updated => History.Count > 0 ? History[0].Date : null;

    /// <summary>The id: file name without extension.</summary>
    public string Id => Key.Id;
}

/// <summary>A mention of a record in a field.</summary>
/// <param name="Target">The record meant.</param>
/// <param name="Span">The author's characters.</param>
/// <param name="IsSource">Whether the mention is a claim's source, which pages list apart.</param>
public readonly record struct Mention(RecordKey Target, SourceSpan Span, bool IsSource);
