using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>What every truth check sees: the records, all that is said in them, and the day for which ages are counted.</summary>
internal sealed class TruthContext
{
    private readonly DiagnosticBag bag;

    public TruthContext(Catalog catalog, DateOnly asOf, DiagnosticBag bag)
    {
        this.bag = bag;
        Catalog = catalog;
        AsOf = asOf;
        Sayings = Checks.Sayings.Of(catalog);
        Disputed = [.. Sayings.Where(s => s.Statement is not null).GroupBy(s => (s.Record.Key, s.Code)).Where(claim => claim.Skip(1).Any())];
    }

    /// <summary>The records.</summary>
    public Catalog Catalog { get; }

    /// <summary>The day for which ages are counted.</summary>
    public DateOnly AsOf { get; }

    /// <summary>All that is said, by record.</summary>
    public IReadOnlyList<Saying> Sayings { get; }

    /// <summary>Claims of which there are several statements, which may disagree.</summary>
    public IReadOnlyList<IEnumerable<Saying>> Disputed { get; }

    /// <summary>The record meant, or null; references may be broken here.</summary>
    public T? Find<T>(Ref<T>? reference) where T : Record => reference is null ? null : Catalog.Find(reference.Key) as T;

    /// <summary>The host of a visit or the hosts of a replication, those that exist.</summary>
    public IEnumerable<Host> Hosts(IEnumerable<Ref<Host>> references) => references.Select(Find).OfType<Host>();

    /// <summary>Adds a finding about something said: a notice where the record already explains it.</summary>
    public void Report(Rule rule, Saying saying, SourceSpan span, params object[] values) => Report(rule, saying.IsExplained, span, values);

    /// <summary>Adds a finding. Values that differ by language are given as <see cref="Bilingual"/>.</summary>
    public void Report(Rule rule, bool isExplained, SourceSpan span, params object[] values)
    {
        var id = Array.ConvertAll(values, v => v is Bilingual words ? words.Id : v);
        var en = Array.ConvertAll(values, v => v is Bilingual words ? words.En : v);
        bag.Add(new Diagnostic(
            rule, span,
            new(string.Format(rule.Message.Id, id), string.Format(rule.Message.En, en)),
            new(string.Format(rule.Hint.Id, id), string.Format(rule.Hint.En, en)))
        {
            Severity = isExplained && rule.Severity == Severity.Warning ? Severity.Notice : rule.Severity,
        });
    }
}
