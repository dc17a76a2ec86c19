using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Site.Comparing;

/// <summary>A known value in one language: how it is written, the number for tables, where its statements stand, and what it rests on.</summary>
internal sealed record CompareCell(string Text, Record Record, string? Anchor)
{
    /// <summary>The value as a number; null for words, dates, ranges and limits such as “at least”.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether it tells only a plan.</summary>
    public bool IsPlan { get; init; }

    /// <summary>How many statements say something else.</summary>
    public int Others { get; init; }

    /// <summary>How it was computed; null where it was not.</summary>
    public string? Formula { get; init; }

    /// <summary>The day for which it was said.</summary>
    public FuzzyDate? AsOf { get; init; }

    /// <summary>The sources it rests on; none for words that the record itself tells.</summary>
    public IReadOnlyList<Ref<Source>> Sources { get; init; } = [];

    /// <summary>The cell of a fact; null where it is unknown.</summary>
    public static CompareCell? Of(KeyFact fact, Catalog catalog, Language language) => fact switch
    {
        { Claim: { Shown: { } shown } claim } => Of(new DerivedInput(fact.Record, claim, shown), catalog, language) with { Others = fact.Others },
        { Days: { } days } => Of(days, fact.Record, language),
        { Milestone: { } milestone } => new(CompareText.Date(milestone, language), fact.Record, milestone.Anchor)
        {
            IsPlan = milestone.Date is null || milestone.Evidence.IsPlan,
            Sources = [milestone.Evidence.Source],
        },
        { Word: { } word } => new(word.Label.In(language), fact.Record, null),
        _ => null,
    };

    /// <summary>The cell of a statement.</summary>
    public static CompareCell Of(DerivedInput line, Catalog catalog, Language language) =>
        new(PlainText.Of(line.Statement.Value.Value, catalog, language), line.Record, line.Claim.AnchorOf(line.Statement))
        {
            Number = line.Statement.Amount is { IsRange: false, Qualifier: Qualifier.Exact or Qualifier.About } amount ? amount.Min : null,
            IsPlan = line.Statement.Evidence.IsPlan,
            AsOf = line.Statement.Evidence.AsOf,
            Sources = [line.Statement.Evidence.Source],
        };

    /// <summary>The cell of computed days.</summary>
    public static CompareCell Of(DaySpan days, Record record, Language language) => new(Formats.For(language).Days(days.Days), record, days.To.Anchor)
    {
        Number = days.Days,
        Formula = CompareText.Formula(days, language),
        Sources = [days.From.Evidence.Source, days.To.Evidence.Source],
    };

    /// <summary>The cell of a derived figure; null when it was refused.</summary>
    public static CompareCell? Of(DerivedFigure figure, Catalog catalog, Language language) => figure.Rupiah is not { } rupiah ? null
        : new(Formats.For(language).ShortRupiah(rupiah), figure.Inputs[0].Record, figure.Inputs[0].Claim.AnchorOf(figure.Inputs[0].Statement))
        {
            Number = rupiah,
            Formula = string.Join(" ÷ ", figure.Inputs.Select(i => PlainText.Of(i.Statement.Value.Value, catalog, language))),
            IsPlan = figure.Inputs[0].Statement.Evidence.IsPlan,
            Sources = [.. figure.Inputs.Select(i => i.Statement.Evidence.Source)],
        };
}
