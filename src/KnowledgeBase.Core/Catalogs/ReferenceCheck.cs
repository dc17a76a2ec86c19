using System.Collections.Concurrent;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What all checks of references look at.</summary>
internal sealed class ReferenceContext(Catalog catalog, IReadOnlySet<RecordKey> unread)
{
    private readonly ConcurrentDictionary<RecordKey, HashSet<string>> anchors = [];

    public Catalog Catalog { get; } = catalog;

    public IReadOnlySet<RecordKey> Unread { get; } = unread;

    public HashSet<string> Assets { get; } = [.. catalog.Assets];

    public ILookup<RecordKey, Record> FormerOwners { get; } = catalog.Records.Where(r => r.FormerIds.Count > 0)
        .SelectMany(r => r.FormerIds.Select(f => (Key: r.Key with { Id = f.Value }, Record: r))).ToLookup(p => p.Key, p => p.Record);

    /// <summary>For one thread at a time: it remembers.</summary>
    public FigureGrowth Growth { get; } = new(catalog);

    public bool KnowsQuestions { get; init; }

    /// <summary>Whether somebody wants to know afterwards which records were looked up.</summary>
    public bool KeepsTargets { get; init; }

    public HashSet<string> AnchorsOf(RecordKey key) => anchors.GetOrAdd(key, k => [.. Anchors.Of(Catalog.Find(k)!)]);
}

/// <summary>Checks what one record says of others. Several may look at once; what they found is told one after another.</summary>
internal sealed class ReferenceCheck
{
    private readonly ReferenceContext context;
    private readonly Catalog catalog;
    // Most records have none, and there are thousands.
    private List<Action<DiagnosticBag>>? problems;
    private bool dependsOnMore;

    private ReferenceCheck(ReferenceContext context) => (this.context, catalog) = (context, context.Catalog);

    /// <summary>Records that were looked up.</summary>
    public List<RecordKey> Targets { get; } = [];

    /// <summary>Whether there is nothing to tell as long as the record and its targets stay what they are.</summary>
    public bool IsSettled => problems is null && !dependsOnMore;

    /// <summary>Looks at a record.</summary>
    public static ReferenceCheck Of(Record record, ReferenceContext context)
    {
        var check = new ReferenceCheck(context);
        check.Run(record);
        return check;
    }

    /// <summary>Looks at what visitors prepare.</summary>
    public static ReferenceCheck Of(Preparation preparation, ReferenceContext context)
    {
        var check = new ReferenceCheck(context);
        foreach (var mention in preparation.Mentions)
        {
            check.Exists(mention.Target, mention.Span);
        }

        return check;
    }

    /// <summary>Tells what was found.</summary>
    public void Tell(DiagnosticBag bag)
    {
        foreach (var problem in problems ?? [])
        {
            problem(bag);
        }
    }

    private void Later(Action<DiagnosticBag> problem) => (problems ??= []).Add(problem);

    private void Add(Rule rule, SourceSpan span, params object[] values) => Later(bag => bag.Add(rule, span, values));

    private void AddWithSuggestion(Rule rule, SourceSpan span, string word, IEnumerable<string> candidates, params object[] values) =>
        Later(bag => bag.AddWithSuggestion(rule, span, word, candidates, values));

    private void Run(Record record)
    {
        foreach (var mention in record.Mentions)
        {
            Exists(mention.Target, mention.Span);
        }

        foreach (var text in record.Texts)
        {
            Check(text);
        }

        if (record.Body is { } body)
        {
            Check(body.Id);
            Check(body.En);
        }

        foreach (var reference in record.Comparisons.SelectMany(c => new[] { c.Left, c.Right }))
        {
            Money(reference);
        }

        FormerIds(record);
        Conflicts(record);
        BankQuestions(record);

        // Names of others, questions and pictures come and go without the records changing.
        dependsOnMore |= record.FormerIds.Count > 0;
        if (record is Region { Province: { } province } && catalog.Find(province.Key) is Region { Kind.Code: not "province" })
        {
            Add(Rules.ProvinceExpected, province.Span, province.Key.Id);
        }

        if (record.Key.Kind == RecordKind.Page && ReservedAddresses.Contains(record.Id))
        {
            Add(Rules.PageAddressTaken, record.Start, record.Id);
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
        named = [.. named];
        dependsOnMore |= named.Any();
        foreach (var id in named.Where(id => context.KnowsQuestions && catalog.Preparation.Find(id.Value) is null))
        {
            AddWithSuggestion(Rules.UnknownQuestion, id.Span, id.Value, catalog.Preparation.Questions.Select(q => q.Id.Value), id.Value);
        }
    }

    private void Check(RichText? text)
    {
        foreach (var reference in text?.References ?? [])
        {
            Check(reference);
        }
    }

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
            case AssetReference asset:
                dependsOnMore = true;
                if (!context.Assets.Contains(asset.Path))
                {
                    Add(Rules.MissingAsset, asset.Span, asset.Path);
                }

                break;
        }
    }

    private bool Exists(RecordKey key, SourceSpan span)
    {
        if (context.KeepsTargets && (Targets.Count == 0 || Targets[^1] != key))
        {
            Targets.Add(key);
        }

        if (catalog.Find(key) is not null)
        {
            return true;
        }

        // Perhaps its file cannot be read, and is deleted next: no record changes then.
        dependsOnMore = true;
        if (!context.Unread.Contains(key))
        {
            var info = key.Kind.Info();
            var ids = catalog.Records.Where(r => r.Key.Kind == key.Kind).Select(r => r.Id);
            AddWithSuggestion(Rules.BrokenReference, span, key.Id, ids, info.Scheme, key.Id, info.Folder, info.Extension);
        }

        return false;
    }

    private void Anchor(RecordReference link, string fragment)
    {
        var known = context.AnchorsOf(link.Target);
        if (!known.Contains(fragment))
        {
            AddWithSuggestion(Rules.BrokenAnchor, link.Span, fragment, known, link.Target.ToString(), fragment);
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
            if (FigureGrowth.CanGrow(figure))
            {
                Later(bag => Growing(figure, reference, bag));
            }

            return;
        }

        if (reference.Until is { } until)
        {
            Add(Rules.UncountableDays, reference.Span, reference.Record.ToString(), $"{reference.Property}..{until}");
            return;
        }

        var record = catalog.Find(reference.Record)!;
        var name = reference.Key is null ? reference.Property : $"{reference.Property}.{reference.Key}";
        AddWithSuggestion(Rules.UnknownFigure, reference.Span, name, FigureNames(record), reference.Record.ToString(), name);
    }

    private void Growing(Figure figure, FigureReference reference, DiagnosticBag bag)
    {
        switch (context.Growth.Of(figure))
        {
            case Growth.Circle:
                bag.Add(Rules.FigureCircle, reference.Span, reference.Record.ToString(), reference.Property);
                break;
            case Growth.TooLarge:
                bag.Add(Rules.FigureGrowth, reference.Span, reference.Record.ToString(), reference.Property, FigureGrowth.Most);
                break;
        }
    }

    private void Money(FigureReference reference)
    {
        Figure(reference);
        if (catalog.Resolve(reference) is { } figure and not StatementFigure { Claim.Property.IsMoney: true, Statement.Amount: not null })
        {
            Add(Rules.NotComparable, reference.Span, $"{figure.Record.Id}.{reference.Property}");
        }
    }

    private static IEnumerable<string> FigureNames(Record record) =>
        record.Ledger.Claims.SelectMany(c => c.Statements.Select(s => Name(c.Property.Code, s.Evidence)).Append(c.Property.Code))
            .Concat(record.Ledger.Milestones.SelectMany(m => new[] { m.Stage.Value.Code, Name(m.Stage.Value.Code, m.Evidence) }))
            .Distinct();

    private static string Name(string code, Evidence evidence) => evidence.Key is null ? code : $"{code}.{evidence.Key}";

    private void FormerIds(Record record)
    {
        if (record.FormerIds.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var former in record.FormerIds)
        {
            var key = record.Key with { Id = former.Value };
            var owner = catalog.Find(key)
                ?? context.FormerOwners[key].FirstOrDefault(r => r != record)
                ?? (seen.Add(former.Value) ? null : record);
            if (owner is not null)
            {
                Add(Rules.FormerIdTaken, former.Span, former.Value, owner.Key.ToString());
            }
            else if (key.Kind == RecordKind.Page && (ReservedAddresses.Contains(key.Id) || key.Id == "home"))
            {
                Add(Rules.PageAddressTaken, former.Span, former.Value);
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
                AddWithSuggestion(Rules.EmptyConflict, conflict.About.Span, code, names, code);
            }
        }
    }
}
