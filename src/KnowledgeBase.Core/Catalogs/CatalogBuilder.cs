using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Joins records into a catalogue: every reference, link, anchor and figure is checked at the author's characters.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalogue. With errors in <paramref name="bag"/> it must not be used for a site.</summary>
    /// <param name="site">The site's settings.</param>
    /// <param name="records">Records that could be read, in any order.</param>
    /// <param name="unread">Records whose files have errors: they exist, so a reference to them is no second error.</param>
    /// <param name="assets">Paths of the files under <c>assets/</c>.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="preparation">What <c>preparation.yaml</c> says; null when that file has errors, so that an answer to its questions is no second error.</param>
    /// <param name="memory">What an earlier joining found out; null to look at everything.</param>
    public static Catalog Build(
        SiteSettings site, IEnumerable<Record> records, IReadOnlySet<RecordKey> unread, IEnumerable<string> assets, DiagnosticBag bag,
        Preparation? preparation, JoinMemory? memory = null)
    {
        var sorted = records.ToList();
        sorted.Sort((a, b) => RecordKey.ByKindAndId.Compare(a.Key, b.Key));
        var catalog = new Catalog(site, sorted, [.. assets.Order(StringComparer.Ordinal)], memory?.Last)
        {
            Preparation = preparation ?? Preparation.None,
        };
        var context = new ReferenceContext(catalog, unread) { KnowsQuestions = preparation is not null, KeepsTargets = memory is not null };
        var toCheck = memory?.ToCheck(catalog) ?? sorted;
        var checks = new ReferenceCheck[toCheck.Count];
        Parallel.Invoke(catalog.IndexMentions, () => Parallel.For(0, checks.Length, i => checks[i] = ReferenceCheck.Of(toCheck[i], context)));
        memory?.Keep(catalog, toCheck, checks);
        // Told in order: only so many wrong words get a guess, and which ones must not depend on who was first.
        foreach (var check in checks.Append(ReferenceCheck.Of(catalog.Preparation, context)))
        {
            check.Tell(bag);
        }

        return catalog;
    }
}

/// <summary>Addresses that the site itself needs and a page of text must not take.</summary>
internal static class ReservedAddresses
{
    private static readonly HashSet<string> Names =
        [.. Kinds.All.Select(k => k.Segment).Where(s => s.Length > 0), .. Boards.All.Select(b => b.Segment), "en", "id", "assets", "theme", "data", "cari", "banding", "rencana", "tindak-lanjut", "silsilah", "peta", "api", "404"];

    public static bool Contains(string id) => Names.Contains(id);
}

/// <summary>The anchors that every theme gives to a record's page.</summary>
public static class Anchors
{
    /// <summary>Anchors of claims, statements, milestones and headings, in any language.</summary>
    public static IEnumerable<string> Of(Record record) =>
        Of(record, Language.Indonesian).Union(Of(record, Language.English));

    /// <summary>Anchors of the page in one language: translated prose has headings of its own.</summary>
    public static IEnumerable<string> Of(Record record, Language language) =>
        Claims(record).SelectMany(c => c.Statements.Select(c.AnchorOf).Prepend(c.Anchor))
            .Concat(record.Ledger.Milestones.SelectMany(m => new[] { m.Stage.Value.Code, m.Anchor }))
            .Concat(record.Body?.In(language).Headings.Select(h => h.Id) ?? []);

    private static IEnumerable<Claim> Claims(Record record) =>
        record is Visit visit ? record.Ledger.Claims.Prepend(visit.Dates) : record.Ledger.Claims;
}
