using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>Computes the figures that follow from a host's claims: its budget for each service, agency, counter, square metre and inhabitant.</summary>
public static class Derivation
{
    /// <summary>Further apart than this, money and count belong to different times.</summary>
    private const int MaxDaysApart = 400;

    private static readonly (string Property, Bilingual Per)[] Bases =
    [
        ("services", new("layanan", "service")),
        ("agencies", new("instansi", "agency")),
        ("counters", new("gerai", "counter")),
        ("area", new("m²", "m²")),
    ];

    private static readonly Bilingual Inhabitant = new("penduduk", "inhabitant");

    /// <summary>What money is divided by, in order.</summary>
    public static IReadOnlyList<Bilingual> Units { get; } = [.. Bases.Select(b => b.Per), Inhabitant];

    /// <summary>The derived figures of the budget that a host shows, computed or refused with the reason; those without any input are left out.</summary>
    public static IReadOnlyList<DerivedFigure> Of(Catalog catalog, Host host) =>
        Input(host, "budget") is { } money ? Of(catalog, host, money) : [];

    /// <summary>The derived figures of one statement on a host's money.</summary>
    public static IReadOnlyList<DerivedFigure> Of(Catalog catalog, Host host, DerivedInput money)
    {
        var figures = new List<DerivedFigure>(Units.Count);
        foreach (var (property, per) in Bases)
        {
            if (Input(host, property) is { } count)
            {
                figures.Add(Divide(money, count, per));
            }
        }

        if (Input(catalog.Get(host.Region), "population") is { } people)
        {
            figures.Add(Divide(money, people, Inhabitant, timeless: true));
        }

        return figures;
    }

    private static DerivedInput? Input(Record record, string property) =>
        record.Ledger.Find(property) is { Shown: { Amount: not null } shown } claim ? new DerivedInput(record, claim, shown) : null;

    private static DerivedFigure Divide(DerivedInput money, DerivedInput count, Bilingual per, bool timeless = false)
    {
        var refusals = Refusals(money.Statement, count.Statement, timeless);
        return new DerivedFigure(
            refusals.Count > 0 ? null : Rounded(money.Statement.Amount!.Min / count.Statement.Amount!.Min), per, [money, count], refusals);
    }

    private static List<Bilingual> Refusals(Statement money, Statement count, bool timeless)
    {
        var reasons = new List<Bilingual>();
        if (money.Amount!.IsRange || count.Amount!.IsRange)
        {
            reasons.Add(new("salah satu angkanya rentang", "one of the figures is a range"));
        }

        if (MoneyRatio.IsBound(money.Amount!) || MoneyRatio.IsBound(count.Amount!))
        {
            reasons.Add(MoneyRatio.OnlyALimit);
        }

        if (count.Amount!.Min == 0)
        {
            reasons.Add(new("pembaginya nol", "the divisor is zero"));
        }

        if (count.Amount.Unit.Code is "licence")
        {
            reasons.Add(new("yang dihitung izin, bukan layanan", "licences are counted, not services"));
        }

        if (money.Evidence.IsPlan != count.Evidence.IsPlan)
        {
            reasons.Add(new("yang satu rencana, yang lain laporan", "one is a plan, the other a report"));
        }

        if (!timeless && !AreTogether(money, count))
        {
            reasons.Add(new("kedua angka berasal dari waktu yang berjauhan", "the two figures are far apart in time"));
        }

        return reasons;
    }

    private static bool AreTogether(Statement one, Statement two) =>
        one.Evidence.AsOf is { } a && two.Evidence.AsOf is { } b && Math.Abs(a.First.DayNumber - b.First.DayNumber) <= MaxDaysApart;

    /// <summary>Three significant digits, as whole rupiah: more would pretend to a precision that the inputs do not have.</summary>
    private static decimal Rounded(decimal value)
    {
        var scale = 1m;
        while (value / scale >= 1000)
        {
            scale *= 10;
        }

        return decimal.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }
}
