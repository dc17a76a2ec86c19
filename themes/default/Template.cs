using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Theme.Default;

/// <summary>Base of the theme's templates: small values that many of them need. Nothing here writes markup.</summary>
internal abstract class Template<TModel> : RazorPage<TModel>
{
    /// <summary>The site's records.</summary>
    protected Catalog Catalog => Frame.Catalog;

    /// <summary>Numbers, money and dates in the page's language.</summary>
    protected Formats Formats => Frame.Formats;

    /// <summary>For <c>lang</c>: set where an author's text could not be had in the page's language, else null, which drops the attribute.</summary>
    protected string? LangOf<T>(Localized<T> text) where T : class =>
        text.IsFallback(Frame.Language) ? Language.Indonesian.Code() : null;

    /// <summary>For <c>lang</c> of Indonesian words that stand as printed.</summary>
    protected string? PrintedLang => Frame.Language == Language.Indonesian ? null : Language.Indonesian.Code();

    /// <summary>Number of a source in the page's list, from 1; 0 when it is not listed.</summary>
    protected int NumberOf(Ref<Source> reference)
    {
        for (var i = 0; i < Page.Sources.Count; i++)
        {
            if (Page.Sources[i].Key == reference.Key)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Link to a source: its place in the page's list, else its own page.</summary>
    protected string HrefOf(Ref<Source> reference) =>
        NumberOf(reference) is > 0 and var number ? $"#_s{number}" : Frame.Href(Catalog.Get(reference));

    /// <summary>For <c>datetime</c>: the machine form, or null for what HTML cannot say (about, a span): such a date stands without <c>time</c>.</summary>
    protected static string? Machine(FuzzyDate date) => date.IsAbout || date.IsRange ? null : date.ToString();

    /// <summary>The formula of computed days: the later date minus the earlier.</summary>
    protected Bilingual Formula(DateOnly from, DateOnly to) => Words.Computed.With(Day(to), Day(from));

    /// <summary>The formula of a span between two milestones.</summary>
    protected Bilingual Formula(DaySpan days) => Words.Computed.With(DateOf(days.To), DateOf(days.From));

    /// <summary>The date of a milestone as words: reported, else planned.</summary>
    protected string DateOf(Milestone milestone) => Formats.Date((milestone.Date ?? milestone.Planned)!.Value);

    /// <summary>Whether a milestone tells only a plan.</summary>
    protected static bool IsPlan(Milestone milestone) => milestone.Date is null || milestone.Evidence.IsPlan;

    /// <summary>A whole day as words.</summary>
    protected string Day(DateOnly day) => Formats.Date(FuzzyDate.Day(day));

    /// <summary>Link to a milestone on its record's page.</summary>
    protected string HrefOf(Record record, Milestone milestone) => Frame.Href(record, milestone.Anchor);

    /// <summary>Link to the first row of a stage on its record's page.</summary>
    protected string HrefOf(Record record, Word stage) => Frame.Href(record, stage.Code);

    /// <summary>Link to a claim on its record's page.</summary>
    protected string HrefOf(Record record, Claim claim) => Frame.Href(record, claim.Anchor);

    /// <summary>What a figure rests on; null for days between dates.</summary>
    protected static Evidence? EvidenceOf(Figure figure) => figure switch
    {
        StatementFigure f => f.Statement.Evidence,
        MilestoneFigure f => f.Milestone.Evidence,
        _ => null,
    };
}
