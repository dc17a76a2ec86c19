using System.Globalization;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Theme.Default;

/// <summary>Positions in pictures. They are percentages, so that a picture grows and its words do not.</summary>
internal static class Share
{
    /// <summary>A share of the whole as SVG writes it: <c>37.5%</c>.</summary>
    public static string Of(double share) => Math.Round(share * 100, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}

/// <summary>Sentences under and over pictures, built from the statements alone.</summary>
internal static class Captions
{
    private const int MostPublishers = 5;

    /// <summary>Publishers and years of what a picture shows: <c>Infoku, Kaper News (2021)</c>.</summary>
    public static string Sources(Catalog catalog, IEnumerable<Evidence> evidence) => Sources(catalog, evidence.Select(e => e.Source));

    /// <summary>The same of sources themselves.</summary>
    public static string Sources(Catalog catalog, IEnumerable<Ref<Source>> references)
    {
        var sources = references.Select(catalog.Get).DistinctBy(s => s.Key).ToList();
        var publishers = sources.Select(s => s.Publisher).Distinct().ToList();
        var names = string.Join(", ", publishers.Take(MostPublishers));
        var more = publishers.Count > MostPublishers ? $" +{publishers.Count - MostPublishers}" : "";
        var years = sources.Where(s => s.Date is not null).Select(s => s.Date!.First.Year).ToList();
        var span = years.Count == 0 ? "" : years.Min() == years.Max() ? $" ({years.Min()})" : $" ({years.Min()}–{years.Max()})";
        return names + more + span;
    }

    /// <summary>What the statements on money say, in one sentence.</summary>
    public static string Money(Claim claim, PageFrame frame)
    {
        if (claim.Shown is not { Amount: { } amount } shown)
        {
            return frame.Say(Phrases.Unknown);
        }

        var text = frame.Formats.Amount(amount);
        var first = shown.Evidence switch
        {
            { IsPlan: true } => Words.OnlyPlan.With(text),
            { IsPreferred: true } => Words.Preferred.With(text),
            _ => Words.LatestReport.With(text),
        };
        var others = claim.Statements
            .Where(s => !ReferenceEquals(s, shown) && !s.Evidence.IsDeprecated && s.Amount is not null)
            .Select(s => s.Amount!)
            .Where(a => a != amount)
            .ToList();
        if (others.Count == 0)
        {
            return frame.Say(first) + ".";
        }

        var (low, high) = (others.Min(a => a.Min), others.Max(a => a.Max));
        var range = low == high
            ? frame.Formats.ShortRupiah(low)
            : frame.Say(Words.Between.With(frame.Formats.ShortRupiah(low), frame.Formats.ShortRupiah(high)));
        var rest = others.Count == 1 ? Words.OneOtherStatement.With(range) : Words.OtherStatements.With(others.Count, range);
        return $"{frame.Say(first)}; {frame.Say(rest)}.";
    }

    /// <summary>Kind, funds and cover of money in one line.</summary>
    public static string MoneyKind(Statement statement, PageFrame frame) => string.Join(" · ", new[]
    {
        statement.Money is { } kind ? frame.Say(kind.Label) : "",
        string.Join(" + ", statement.Funds.Select(f => frame.Say(f.Label))),
        statement.Covers.Count > 0
            ? frame.Say(Words.For.With(string.Join(", ", statement.Covers.Select(c => frame.Say(c.Label)))))
            : "",
    }.Where(part => part.Length > 0));

    /// <summary>A host's name where every name beside it begins with the same word.</summary>
    public static string Short(string host) => host.StartsWith("MPP ", StringComparison.Ordinal) ? host["MPP ".Length..] : host;

    /// <summary>A label inside a sentence: its first letter small, unless it begins with an abbreviation.</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
