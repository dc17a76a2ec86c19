using System.Collections.Concurrent;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The records linked to a record, in the order of its page. Of many the page shows the first; the rest stand on later parts.</summary>
internal sealed class Links
{
    private readonly int pageSize;
    private readonly IReadOnlyList<LinkedRecords> lists;

    private Links(int pageSize, IReadOnlyList<LinkedRecords> lists) => (this.pageSize, this.lists) = (pageSize, lists);

    /// <summary>How many fit a page beside all else that it shows; the page of a source shows little else.</summary>
    public static int PageSize(Record record) => record is Source ? 100 : 40;

    /// <summary>What the first page shows of a list.</summary>
    public IReadOnlyList<T> First<T>(LinkKind kind) where T : Record => [.. Part(1).Where(l => l.Kind == kind).SelectMany(l => l.Records).Cast<T>()];

    /// <summary>The lists of a part; those without a record in it are left out.</summary>
    public IReadOnlyList<LinkedRecords> Part(int number)
    {
        var (before, part) = (0, new List<LinkedRecords>());
        foreach (var list in lists)
        {
            part.Add(list with { Records = PagePart.Window(list.Records, before, (number - 1) * pageSize, pageSize) });
            before += list.Records.Count;
        }

        return [.. part.Where(l => l.Records.Count > 0)];
    }

    /// <summary>How many there are.</summary>
    public int Count => lists.Sum(l => l.Records.Count);

    /// <summary>How many a record has at most, told without looking at them; of a source it is the number itself.</summary>
    public static int Most(Catalog catalog, Record record) => catalog.MentionsOf(record)
        + (record is Source ? 0 : record.Mentions.Count)
        + (record is Host host ? catalog.Mentioning<Replication>(catalog.Get(host.Region)).Count() : 0);

    /// <summary>The links of a record; none for kinds whose pages tell them in tables or not at all.</summary>
    public static Links Of(Catalog catalog, Record record) => new(PageSize(record), record switch
    {
        Host host =>
        [
            List(LinkKind.Playbooks, catalog.Mentioning<Playbook>(host)),
            List(LinkKind.Lessons, catalog.Mentioning<Lesson>(host)),
            List(LinkKind.VisitsReceived, catalog.VisitsTo(host)),
            List(LinkKind.VisitsPerhaps, catalog.VisitsPerhapsTo(host)),
            List(LinkKind.LearnedBy, catalog.Mentioning<Replication>(host)),
            List(LinkKind.LearnedFrom, catalog.Mentioning<Replication>(catalog.Get(host.Region))),
        ],
        Region region =>
        [
            List(LinkKind.Hosts, catalog.HostsOf(region)),
            List(LinkKind.VisitsMade, catalog.VisitsBy(region)),
            List(LinkKind.Replications, catalog.Mentioning<Replication>(region)),
            List(LinkKind.Parts, catalog.Mentioning<Region>(region)),
        ],
        Lesson lesson =>
        [
            List(LinkKind.LearnedAt, catalog.Get(lesson.Hosts)),
            List(LinkKind.ToldAt, catalog.Get(lesson.Visits)),
            List(LinkKind.UsedBy, catalog.Mentioning<Playbook>(lesson)),
        ],
        Regulation regulation =>
        [
            List(LinkKind.SupersededBy, catalog.Mentioning<Regulation>(regulation)),
            List(LinkKind.NamedBy, catalog.Mentioning<Playbook>(regulation)),
        ],
        Source source => OfSource(catalog, source),
        _ => [],
    });

    private static LinkedRecords[] OfSource(Catalog catalog, Source source)
    {
        var drawn = catalog.AllMentioning(source).ToLookup(r => SourcePlan.Drawn(r, source).Any());
        return [List(LinkKind.DrawnBy, drawn[true]), List(LinkKind.CitedBy, drawn[false])];
    }

    private static LinkedRecords List(LinkKind kind, IEnumerable<Record> records) => new(kind, [.. records]);
}

/// <summary>The links of all records, the same in every language. They are counted once, for records whose pages are asked for; those that fill several pages are gathered once for all of these, or the work would grow with their square.</summary>
internal sealed class SiteLinks(Catalog catalog)
{
    private readonly ConcurrentDictionary<RecordKey, int> counts = [];
    private readonly ConcurrentDictionary<RecordKey, Gathered<Links>> gathered = [];

    /// <summary>How many a record has, exact where it decides how many parts there are: few have many, and the others are not looked at closely.</summary>
    public int Count(Record record) => counts.GetOrAdd(
        record.Key, _ => Links.Most(catalog, record) is var most && (record is Source || most <= Links.PageSize(record)) ? most : GatherOnce(record).Count);

    /// <summary>The links of a record.</summary>
    public Links Of(Record record) => Count(record) <= Links.PageSize(record) ? Links.Of(catalog, record) : GatherOnce(record);

    private Links GatherOnce(Record record) => gathered.GetOrAdd(record.Key, _ => new Gathered<Links>(() => Links.Of(catalog, record))).Value;
}
