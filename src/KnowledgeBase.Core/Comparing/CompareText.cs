using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Comparing;

/// <summary>What a comparison says in words, the same on pages, in tables and in the chooser's data.</summary>
public static class CompareText
{
    /// <summary>What stands for the price year: no figure is carried to another year.</summary>
    public static Bilingual NoIndex { get; } = new(
        "Semua rupiah menurut harga pada tanggal pernyataannya. Tidak ada yang disesuaikan ke satu tahun harga, karena belum ada indeks harga bersumber di situs ini.",
        "All rupiah are at the prices of the day of the statement. None is carried to one price year, because the site has no price index with a source yet.");

    private static readonly Bilingual Late = new("{0} melewati rencana", "{0} past the plan");
    private static readonly Bilingual Early = new("{0} lebih cepat dari rencana", "{0} ahead of the plan");
    private static readonly Bilingual OnPlan = new("sesuai rencana", "as planned");
    private static readonly Bilingual Uncounted = new("selisihnya tidak dapat dihitung", "the difference cannot be counted");

    /// <summary>How far the outcome is from the plan: <c>18 hari melewati rencana</c>.</summary>
    public static string Slip(Slip slip, Language language)
    {
        var formats = Formats.For(language);
        return slip switch
        {
            { Reached: null } => Phrases.Unknown.In(language),
            { Days: null } => Uncounted.In(language),
            { Days: { Min: 0, Max: 0 } } => OnPlan.In(language),
            { Days: { IsNegative: true } days } => Early.With(formats.Days(days.Negated)).In(language),
            { Days: { } days } => Late.With(formats.Days(days)).In(language),
        };
    }

    /// <summary>The date of a milestone: reported, else planned.</summary>
    public static string Date(Milestone milestone, Language language) =>
        Formats.For(language).Date((milestone.Date ?? milestone.Planned)!.Value);

    /// <summary>The formula of computed days: <c>3 Juni 2021 − 2 Maret 2021</c>.</summary>
    public static string Formula(DaySpan days, Language language) => $"{Date(days.To, language)} − {Date(days.From, language)}";

    /// <summary>A point of the axis in words: <c>Peresmian (rencana), 3 Juni 2021</c>.</summary>
    public static string Point(AxisPoint point, Language language)
    {
        var mark = point.IsPlan ? $" ({Vocabularies.Modalities["planned"].Label.In(language)})" : "";
        return $"{point.Milestone.Stage.Value.Label.In(language)}{mark}, {Date(point.Milestone, language)}";
    }

    /// <summary>A point with what became of it, if it tells a plan.</summary>
    public static string Outcome(HostTimeline time, AxisPoint point, Language language) =>
        time.SlipAt(point) is { } slip ? Slip(slip, language) : "";

    /// <summary>Median and range, with their number and a warning where it is small.</summary>
    public static string Lengths(Spread spread, Language language)
    {
        var formats = Formats.For(language);
        var range = new Bilingual("Semua MPP yang lamanya diketahui: median {0} hari, dari {1} sampai {2} hari, n = {3}", "All MPPs whose length is known: median {0} days, from {1} to {2} days, n = {3}")
            .With(formats.Number(spread.Median), formats.Number(spread.Min), formats.Number(spread.Max), spread.Count).In(language);
        return spread.Count >= Spread.Enough ? range + "." : range + new Bilingual("; terlalu sedikit untuk dijadikan patokan.", "; too few to go by.").In(language);
    }

    /// <summary>One sentence on a picture of timelines: the shortest, the longest, and how many are not drawn to their end.</summary>
    public static string Finding(Timelines times, Language language)
    {
        var formats = Formats.For(language);
        var known = times.Shown.Where(t => t.Length is not null).ToList();
        var text = known switch
        {
            [] => new Bilingual("Belum ada MPP yang jarak komitmen sampai peresmiannya diketahui", "Of no MPP the time from commitment to opening is known").In(language),
            [var one] => new Bilingual("{0}: {1} dari komitmen sampai peresmian", "{0}: {1} from commitment to opening").With(one.Host.Name, formats.Days(one.Length!.Days)).In(language),
            [var first, .., var last] => new Bilingual("Dari komitmen sampai peresmian: {0} {1}, {2} {3}", "From commitment to opening: {0} {1}, {2} {3}")
                .With(first.Host.Name, formats.Days(first.Length!.Days), last.Host.Name, formats.Days(last.Length!.Days)).In(language),
        };
        var open = times.Shown.Count - known.Count + times.LeftOut.Count;
        return open == 0 || known.Count == 0 ? text + "." : text + new Bilingual("; untuk {0} MPP lain belum diketahui.", "; not known for {0} other MPPs.").With(open).In(language);
    }

    /// <summary>Kind, fund and component of an amount: <c>pagu · APBD kabupaten/kota · rehabilitasi gedung</c>.</summary>
    public static string Kind(Statement statement, Language language) => string.Join(" · ", new[]
    {
        (statement.Money ?? Vocabularies.MoneyKinds["unknown"]).Label.In(language),
        Funds(statement, language),
    });

    /// <summary>Whose money, in words.</summary>
    public static string Funds(Statement statement, Language language) =>
        Join(statement.Funds.Count == 0 ? [Vocabularies.Funds["unknown"]] : statement.Funds, language);

    /// <summary>What the money covers, in words; a gap where nobody says.</summary>
    public static string Components(Statement statement, Language language) => statement.Covers.Count == 0
        ? new Bilingual("cakupan tidak disebut", "cover not stated").In(language)
        : Join(statement.Covers, language);

    /// <summary>Words in one line.</summary>
    public static string Join(IReadOnlyList<Word> words, Language language) =>
        words.Count == 1 ? words[0].Label.In(language) : string.Join(" + ", words.Select(w => w.Label.In(language)));
}
