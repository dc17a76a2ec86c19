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
    public static Catalog Build(
        SiteSettings site, IEnumerable<Record> records, IReadOnlySet<RecordKey> unread, IEnumerable<string> assets, DiagnosticBag bag,
        Preparation? preparation)
    {
        var sorted = records.OrderBy(r => r.Key.Kind).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var catalog = new Catalog(site, sorted, [.. assets.Order(StringComparer.Ordinal)])
        {
            Preparation = preparation ?? Preparation.None,
        };
        var check = new ReferenceCheck(catalog, unread, bag) { KnowsQuestions = preparation is not null };
        foreach (var record in sorted)
        {
            check.Run(record);
        }

        check.Run(catalog.Preparation);

        return catalog;
    }
}

/// <summary>Checks what one record says of others.</summary>
internal sealed class ReferenceCheck(Catalog catalog, IReadOnlySet<RecordKey> unread, DiagnosticBag bag)
{
    private readonly HashSet<string> assets = [.. catalog.Assets];
    private readonly Dictionary<RecordKey, HashSet<string>> anchors = [];
    private readonly ILookup<RecordKey, Record> formerOwners = catalog.Records
        .SelectMany(r => r.FormerIds.Select(f => (Key: r.Key with { Id = f.Value }, Record: r))).ToLookup(p => p.Key, p => p.Record);
    private readonly FigureGrowth growth = new(catalog);

    public bool KnowsQuestions { get; init; }

    public void Run(Record record)
    {
        foreach (var mention in record.Mentions)
        {
            Exists(mention.Target, mention.Span);
        }

        foreach (var reference in record.Texts.Concat(Bodies(record)).SelectMany(t => t.References))
        {
            Check(reference);
        }

        foreach (var reference in record.Comparisons.SelectMany(c => new[] { c.Left, c.Right }))
        {
            Money(reference);
        }

        FormerIds(record);
        Conflicts(record);
        if (KnowsQuestions)
        {
            BankQuestions(record);
        }

        if (record is Region { Province: { } province } && catalog.Find(province.Key) is Region { Kind.Code: not "province" })
        {
            bag.Add(Rules.ProvinceExpected, province.Span, province.Key.Id);
        }

        if (record.Key.Kind == RecordKind.Page && ReservedAddresses.Contains(record.Id))
        {
            bag.Add(Rules.PageAddressTaken, record.Start, record.Id);
        }
    }

    public void Run(Preparation preparation)
    {
        foreach (var mention in preparation.Mentions)
        {
            Exists(mention.Target, mention.Span);
        }
    }

    private void BankQuestions(Record record)
    {
        var named = record switch
        {
            Host host => host.Answers.Select(a => a.Question),
            Visit visit => visit.Questions.Select(q => q.Bank).OfType<Located<string>>(),
            _ => [],
        };
        foreach (var id in named.Where(id => catalog.Preparation.Find(id.Value) is null))
        {
            bag.AddWithSuggestion(Rules.UnknownQuestion, id.Span, id.Value, catalog.Preparation.Questions.Select(q => q.Id.Value), id.Value);
        }
    }

    private static IEnumerable<RichText> Bodies(Record record) =>
        record.Body is { } body ? body.En is null ? [body.Id] : [body.Id, body.En] : [];

    private void Check(RichReference reference)
    {
        switch (reference)
        {
            case RecordReference link when Exists(link.Target, link.Span) && link.Fragment is { } fragment:
                Anchor(link, fragment);
                break;
            case FigureReference figure:
                Figure(figure);
                break;
            case AssetReference asset when !assets.Contains(asset.Path):
                bag.Add(Rules.MissingAsset, asset.Span, asset.Path);
                break;
        }
    }

    private bool Exists(RecordKey key, SourceSpan span)
    {
        if (catalog.Find(key) is not null)
        {
            return true;
        }

        if (!unread.Contains(key))
        {
            var info = key.Kind.Info();
            var ids = catalog.Records.Where(r => r.Key.Kind == key.Kind).Select(r => r.Id);
            bag.AddWithSuggestion(Rules.BrokenReference, span, key.Id, ids, info.Scheme, key.Id, info.Folder, info.Extension);
        }

        return false;
    }

    private void Anchor(RecordReference link, string fragment)
    {
        var target = catalog.Find(link.Target)!;
        if (!anchors.TryGetValue(link.Target, out var known))
        {
            anchors.Add(link.Target, known = [.. Anchors.Of(target)]);
        }

        if (!known.Contains(fragment))
        {
            bag.AddWithSuggestion(Rules.BrokenAnchor, link.Span, fragment, known, link.Target.ToString(), fragment);
        }
    }

    private void Figure(FigureReference reference)
    {
        if (!Exists(reference.Record, reference.Span))
        {
            return;
        }

        if (catalog.Resolve(reference) is { } figure)
        {
            switch (growth.Of(figure))
            {
                case Growth.Circle:
                    bag.Add(Rules.FigureCircle, reference.Span, reference.Record.ToString(), reference.Property);
                    break;
                case Growth.TooLarge:
                    bag.Add(Rules.FigureGrowth, reference.Span, reference.Record.ToString(), reference.Property, FigureGrowth.Most);
                    break;
            }

            return;
        }

        if (reference.Until is { } until)
        {
            bag.Add(Rules.UncountableDays, reference.Span, reference.Record.ToString(), $"{reference.Property}..{until}");
            return;
        }

        var record = catalog.Find(reference.Record)!;
        var name = reference.Key is null ? reference.Property : $"{reference.Property}.{reference.Key}";
        bag.AddWithSuggestion(Rules.UnknownFigure, reference.Span, name, FigureNames(record), reference.Record.ToString(), name);
    }

    private void Money(FigureReference reference)
    {
        Figure(reference);
        if (catalog.Resolve(reference) is { } figure and not StatementFigure { Claim.Property.IsMoney: true, Statement.Amount: not null })
        {
            bag.Add(Rules.NotComparable, reference.Span, $"{figure.Record.Id}.{reference.Property}");
        }
    }

    private static IEnumerable<string> FigureNames(Record record) =>
        record.Ledger.Claims.SelectMany(c => c.Statements.Select(s => Name(c.Property.Code, s.Evidence)).Append(c.Property.Code))
            .Concat(record.Ledger.Milestones.SelectMany(m => new[] { m.Stage.Value.Code, Name(m.Stage.Value.Code, m.Evidence) }))
            .Distinct();

    private static string Name(string code, Evidence evidence) => evidence.Key is null ? code : $"{code}.{evidence.Key}";

    private void FormerIds(Record record)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var former in record.FormerIds)
        {
            var key = record.Key with { Id = former.Value };
            var owner = catalog.Find(key)
                ?? formerOwners[key].FirstOrDefault(r => r != record)
                ?? (seen.Add(former.Value) ? null : record);
            if (owner is not null)
            {
                bag.Add(Rules.FormerIdTaken, former.Span, former.Value, owner.Key.ToString());
            }
            else if (key.Kind == RecordKind.Page && (ReservedAddresses.Contains(key.Id) || key.Id == "home"))
            {
                bag.Add(Rules.PageAddressTaken, former.Span, former.Value);
            }
        }
    }

    private void Conflicts(Record record)
    {
        foreach (var conflict in record.Ledger.Conflicts)
        {
            var code = conflict.About.Value;
            if (record.Ledger.Find(code) is null
                && record.Ledger.Milestones.All(m => m.Stage.Value.Code != code)
                && !(record is Visit && code == "date"))
            {
                var names = record.Ledger.Claims.Select(c => c.Property.Code)
                    .Concat(record.Ledger.Milestones.Select(m => m.Stage.Value.Code));
                bag.AddWithSuggestion(Rules.EmptyConflict, conflict.About.Span, code, names, code);
            }
        }
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
