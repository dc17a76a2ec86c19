using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>What every truth check sees: the records, all that is said in them, and the day for which ages are counted.</summary>
internal sealed class TruthContext(Catalog catalog, DateOnly asOf, DiagnosticBag bag)
{
    /// <summary>The records.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>The day for which ages are counted.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>All that is said, by record.</summary>
    public IReadOnlyList<Saying> Sayings { get; } = [.. catalog.Records.SelectMany(r => Checks.Sayings.Of(r, catalog))];

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
