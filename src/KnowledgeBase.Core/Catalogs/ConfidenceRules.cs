using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>The rules by which confidence is computed: who says it, how many say so independently, and whether somebody contradicts it.</summary>
public static class ConfidenceRules
{
    // Documents of those who decided, paid or count; everything else reports.
    private static readonly HashSet<string> Official = ["regulation", "budget-document", "procurement", "government-release", "data"];

    /// <summary>Confidence of a statement of a record's claim.</summary>
    public static Confidence Of(Catalog catalog, Record record, Claim claim, Statement statement)
    {
        if (statement.Evidence.IsDeprecated)
        {
            return Refuted;
        }

        var same = Supporters(claim, statement);
        var spoken = statement.Money?.Code == "spoken";
        return Of(catalog, record, claim.Property.Code, same, isWeakAlone: spoken || claim.Property.Code == "reputation");
    }

    /// <summary>Confidence of a milestone's date.</summary>
    public static Confidence Of(Catalog catalog, Record record, Milestone milestone)
    {
        if (milestone.Evidence.IsDeprecated)
        {
            return Refuted;
        }

        return Of(catalog, record, milestone.Stage.Value.Code, Supporters(record.Ledger, milestone), isWeakAlone: false);
    }

    /// <summary>Confidence of a derived figure: the weakest among its inputs; null when it was refused.</summary>
    public static Confidence? Of(Catalog catalog, DerivedFigure figure) => figure.Refusals.Count > 0 ? null
        : figure.Inputs.Select(i => Of(catalog, i.Record, i.Claim, i.Statement)).Aggregate(Confidence.Weaker);

    /// <summary>Everything that says the same as a statement of a claim, itself among it.</summary>
    public static IEnumerable<Evidence> Supporters(Claim claim, Statement statement) => claim.Statements
        .Where(s => !s.Evidence.IsDeprecated && s.Evidence.IsPlan == statement.Evidence.IsPlan && SameValue(s.Value.Value, statement.Value.Value))
        .Select(s => s.Evidence);

    /// <summary>Everything that gives the same date for a stage, the milestone itself among it.</summary>
    public static IEnumerable<Evidence> Supporters(Ledger ledger, Milestone milestone) => ledger.Milestones
        .Where(m =>
            !m.Evidence.IsDeprecated
            && m.Stage.Value.Code == milestone.Stage.Value.Code
            && Equals(m.Date?.Value, milestone.Date?.Value)
            && (milestone.Date is not null || Equals(m.Planned?.Value, milestone.Planned?.Value)))
        .Select(m => m.Evidence);

    private static Confidence Refuted { get; } = new(ConfidenceLevel.Refuted, new("digantikan oleh pernyataan lain", "replaced by another statement"));

    private static Confidence SponsoredOnly { get; } = new(ConfidenceLevel.Weak, new("hanya dari sumber berbayar", "from sponsored sources only"));

    private static Confidence Contradicted { get; } = new(ConfidenceLevel.Disputed, new("dibantah pernyataan lain tanpa penjelasan", "contradicted by another statement without an explanation"));

    private static Confidence SpokenOnce { get; } = new(ConfidenceLevel.Weak, new("satu sumber, hanya ucapan", "one source, only spoken"));

    private static Confidence ToldOnce { get; } = new(ConfidenceLevel.Plausible, new("satu sumber tangan pertama", "one source at first hand"));

    private static Confidence Of(Catalog catalog, Record record, string about, IEnumerable<Evidence> supporters, bool isWeakAlone)
    {
        var sources = supporters.Select(e => catalog.Get(e.Source)).DistinctBy(s => s.Key).ToList();
        var free = sources.Where(s => !s.IsSponsored).ToList();
        var groups = free.Select(s => s.Group).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (free.Count == 0)
        {
            return SponsoredOnly;
        }

        if (record.Ledger.ConflictsAbout(about).Any(c => c.Kinds.Any(k => k.Code == "true-dispute")))
        {
            return Contradicted;
        }

        if (groups >= 2)
        {
            return new(ConfidenceLevel.Confirmed, new Bilingual("{0} sumber yang tidak saling mengutip", "{0} independent sources").With(groups));
        }

        if (free.Find(s => Official.Contains(s.Kind.Code)) is { } official)
        {
            return new(ConfidenceLevel.Confirmed, new Bilingual("sumber resmi: {0}", "official source: {0}").With(official.Publisher));
        }

        return isWeakAlone ? SpokenOnce : ToldOnce;
    }

    private static bool SameValue(ClaimValue one, ClaimValue two) => (one, two) switch
    {
        (AmountValue a, AmountValue b) => a.Amount.Min == b.Amount.Min && a.Amount.Max == b.Amount.Max && a.Amount.Unit.Code == b.Amount.Unit.Code,
        (DateValue a, DateValue b) => a.Date == b.Date,
        _ => ReferenceEquals(one, two),
    };
}
