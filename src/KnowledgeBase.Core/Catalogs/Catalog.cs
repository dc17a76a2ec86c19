using System.Collections.Concurrent;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Every record of a site, with its references resolved both ways. Frozen; made by <see cref="CatalogBuilder"/> from records without errors.</summary>
public sealed class Catalog
{
    private readonly Dictionary<RecordKey, Record> byKey;
    private readonly IReadOnlyList<Record> records;
    private readonly Lazy<ILookup<string, Source>> groups;
    private readonly Lazy<MentionIndex> mentions;
    private readonly Lazy<IReadOnlyList<ComparedPair>> comparisons;
    // Every page asks for some: looking through all records each time would grow with their square.
    private readonly ConcurrentDictionary<Type, object> byType = [];

    internal Catalog(SiteSettings site, IReadOnlyList<Record> records, IReadOnlyList<string> assets, Catalog? last = null)
    {
        Site = site;
        this.records = records;
        Assets = assets;
        byKey = records.ToDictionary(r => r.Key);
        Changes = last is null ? null : RecordChange.Between(last, this);
        // Only its index is kept of the last one, or every catalogue would hold all before it.
        var (before, changes) = (last?.mentions is { IsValueCreated: true } known ? known.Value : null, Changes ?? []);
        mentions = new(() => before is null ? MentionIndex.Of(records) : before.After(changes));
        comparisons = new(() => LookupLog.Apart(() => ComparedPair.All(this)));
        groups = new(() => Typed<Source>().ToLookup(s => s.Group, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What <c>site.yaml</c> says.</summary>
    public SiteSettings Site { get; }

    /// <summary>What <c>preparation.yaml</c> says.</summary>
    public Preparation Preparation { get; internal init; } = Preparation.None;

    /// <summary>All records by kind, then by id.</summary>
    public IReadOnlyList<Record> Records
    {
        get
        {
            LookupLog.Current?.AddEverything();
            return records;
        }
    }

    /// <summary>Paths of the files under <c>assets/</c>, sorted.</summary>
    internal IReadOnlyList<string> Assets { get; }

    /// <summary>Every comparison that others made, judged: by record, then in its order.</summary>
    public IReadOnlyList<ComparedPair> Comparisons
    {
        get
        {
            LookupLog.Current?.Add(LookupKind.Comparisons);
            return comparisons.Value;
        }
    }

    /// <summary>What changed since the catalogue before; null where there is none to compare with.</summary>
    internal IReadOnlyList<RecordChange>? Changes { get; }

    /// <summary>All records of one type, by id.</summary>
    public IReadOnlyList<T> All<T>() where T : Record
    {
        LookupLog.Current?.AddKind(Kinds.OfType<T>());
        return Typed<T>();
    }

    /// <summary>All records of a kind, by id.</summary>
    public IEnumerable<Record> All(RecordKind kind)
    {
        LookupLog.Current?.AddKind(kind);
        return records.Where(r => r.Key.Kind == kind);
    }

    /// <summary>Whether there are so many records of a type.</summary>
    public bool HasAtLeast<T>(int number) where T : Record
    {
        LookupLog.Current?.AddLeast(Kinds.OfType<T>(), number);
        return Typed<T>().Count >= number;
    }

    /// <summary>The record meant; references were checked when the catalogue was built.</summary>
    public T Get<T>(Ref<T> reference) where T : Record
    {
        var record = byKey[reference.Key];
        LookupLog.Current?.Add(record);
        return (T)record;
    }

    /// <summary>The records meant.</summary>
    public IReadOnlyList<T> Get<T>(IEnumerable<Ref<T>> references) where T : Record => [.. references.Select(Get)];

    /// <summary>The record of a key, or null.</summary>
    public Record? Find(RecordKey key)
    {
        var record = byKey.GetValueOrDefault(key);
        LookupLog.Current?.Add(key, record);
        return record;
    }

    /// <summary>Records of a type that mention a record in one of their fields, by id.</summary>
    public IEnumerable<T> Mentioning<T>(Record record) where T : Record
    {
        LookupLog.Current?.AddMentions(record.Key);
        var those = Kinds.OfType<T>() is { } kind ? mentions.Value.Of(record.Key, kind).Cast<T>() : mentions.Value.Of(record.Key).OfType<T>();
        return LookupLog.Current is null ? those : Logged(those);
    }

    /// <summary>All records that mention a record in one of their fields, by kind and id, for who looks at each of them: one question, and not one more for each.</summary>
    public IReadOnlyList<Record> AllMentioning(Record record)
    {
        LookupLog.Current?.Add(LookupKind.Mentioners, record.Key.Kind, record.Id);
        return MentionersOf(record.Key);
    }

    /// <summary>How many records mention a record in one of their fields.</summary>
    public int MentionsOf(Record record)
    {
        LookupLog.Current?.AddMentions(record.Key);
        return MentionersOf(record.Key).Count;
    }

    /// <summary>Sources of a group, by id; large and small letters are the same.</summary>
    public IEnumerable<Source> SourcesOf(string group)
    {
        LookupLog.Current?.Add(LookupKind.SourceGroup, RecordKind.Source, group);
        return groups.Value[group];
    }

    /// <summary>Every record that mentions one.</summary>
    internal IReadOnlyList<Record> MentionersOf(RecordKey key) => mentions.Value.Of(key);

    /// <summary>Makes the way back from each record to those that mention it, which else whoever asks first waits for.</summary>
    internal void IndexMentions() => _ = mentions.Value;

    /// <summary>Hosts run by a region.</summary>
    public IEnumerable<Host> HostsOf(Region region) => Mentioning<Host>(region).Where(h => h.Region.Key == region.Key);

    /// <summary>Visits received by a host, newest first.</summary>
    public IEnumerable<Visit> VisitsTo(Host host) => NewestFirst(Mentioning<Visit>(host).Where(v => v.Host?.Key == host.Key));

    /// <summary>Visits that may have gone to a host, though the sources do not tell.</summary>
    public IEnumerable<Visit> VisitsPerhapsTo(Host host) =>
        NewestFirst(Mentioning<Visit>(host).Where(v => v.UnresolvedHost?.Candidates.Any(c => c.Key == host.Key) == true));

    /// <summary>Visits made by a region, newest first.</summary>
    public IEnumerable<Visit> VisitsBy(Region region) => NewestFirst(Mentioning<Visit>(region));

    /// <summary>Replications that count a visit among theirs, by id; a note that only names it does not make it so.</summary>
    public IEnumerable<Replication> FollowedIn(Visit visit) =>
        Mentioning<Replication>(visit).Where(r => r.Visits.Any(v => v.Key == visit.Key));

    /// <summary>The name readers see; visits and replications are named by their ends.</summary>
    public Localized<string> Title(Record record) => record switch
    {
        Visit visit => VisitTitle(visit),
        Replication replication => ReplicationTitle(replication),
        _ => record.Title,
    };

    /// <summary>The figure meant by a reference, or null if there is none.</summary>
    public Figure? Resolve(FigureReference reference) =>
        Find(reference.Record) is { } record ? Figure.Find(record, reference) : null;

    private Localized<string> VisitTitle(Visit visit)
    {
        var visitors = string.Join(", ", visit.Visitors.Take(3).Select(v => Get(v).Name)) + (visit.Visitors.Count > 3 ? " …" : "");
        var host = visit.Host is { } reference ? Get(reference).Name : $"“{visit.UnresolvedHost?.Printed}”";
        var (idDate, enDate) = visit.Date is { } date
            ? (", " + Formats.For(Language.Indonesian).Date(date), ", " + Formats.For(Language.English).Date(date))
            : ("", "");
        return new Localized<string>($"{visitors} ke {host}{idDate}", $"{visitors} to {host}{enDate}");
    }

    private Localized<string> ReplicationTitle(Replication replication)
    {
        var hosts = replication.From.Select(h => Get(h).Name);
        var all = string.Join(", ", replication.FromUnresolved is { } printed ? hosts.Append($"“{printed}”") : hosts);
        var region = Get(replication.To).Name;
        return new Localized<string>($"{region} belajar dari {all}", $"{region} learned from {all}");
    }

    // By its kind where a type has one: asking an object for its type is slow where the type is not known before.
    private IReadOnlyList<T> Typed<T>() where T : Record => (IReadOnlyList<T>)byType.GetOrAdd(typeof(T), _ =>
        Kinds.OfType<T>() is { } kind ? records.Where(r => r.Key.Kind == kind).Cast<T>().ToArray() : records.OfType<T>().ToArray());

    // Written down when it is taken: who only wants the first does not depend on the others.
    private static IEnumerable<T> Logged<T>(IEnumerable<T> records) where T : Record
    {
        foreach (var record in records)
        {
            LookupLog.Current?.Add(record);
            yield return record;
        }
    }

    private static IEnumerable<Visit> NewestFirst(IEnumerable<Visit> visits) =>
        visits.OrderByDescending(v => v.Date?.First ?? DateOnly.MinValue).ThenBy(v => v.Id, StringComparer.Ordinal);
}
