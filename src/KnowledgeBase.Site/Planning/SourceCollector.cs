using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>The sources of a page, each once, in the order in which the page meets them.</summary>
internal sealed class SourceCollector(Catalog catalog)
{
    private readonly List<Source> sources = [];
    private readonly HashSet<RecordKey> seen = [];

    public IReadOnlyList<Source> Sources => sources;

    public SourceCollector Add(Ref<Source>? source)
    {
        if (source is not null && seen.Add(source.Key))
        {
            sources.Add(catalog.Get(source));
        }

        return this;
    }

    public SourceCollector Add(IEnumerable<Ref<Source>> refs)
    {
        foreach (var source in refs)
        {
            Add(source);
        }

        return this;
    }

    /// <summary>Sources of what the facts show first; the other statements stand in the ledger.</summary>
    public SourceCollector Add(IEnumerable<KeyFact> facts)
    {
        foreach (var fact in facts)
        {
            Add(fact.Claim?.Shown?.Evidence.Source);
            Add(fact.Days?.From.Evidence.Source).Add(fact.Days?.To.Evidence.Source).Add(fact.Milestone?.Evidence.Source);
        }

        return this;
    }

    public SourceCollector Add(IEnumerable<LedgerEntry> entries) =>
        Add(entries.SelectMany(e => e.Claim.Statements).Select(s => s.Evidence.Source));

    public SourceCollector Add(IEnumerable<ComparedPair> pairs) => Add(pairs.Select(p => p.Comparison.Source));

    public SourceCollector Add(IEnumerable<Milestone> milestones) => Add(milestones.Select(m => m.Evidence.Source));
}
