using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Documents.Kits;

/// <summary>The trip that a visit's record tells.</summary>
public static class PlannedTrip
{
    /// <summary>Visitors, dates, delegation and commitments; what the record leaves open stays open.</summary>
    public static Trip Of(Catalog catalog, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(visit);
        var date = visit.Date is { Precision: DatePrecision.Day, IsAbout: false } known ? known : null;
        return new Trip
        {
            Visitor = Joined(catalog.Get(visit.Visitors).Select(r => r.Name)),
            First = date?.First,
            Days = date is null ? 1 : date.Last.DayNumber - date.First.DayNumber + 1,
            People = People(visit),
            Leader = visit.Delegation.FirstOrDefault(m => m.IsLeader) is { } leader ? Named(leader) : null,
            Travellers = [.. visit.Delegation.Select(m => new Traveller(m.Name ?? "", m.Post.Id, m.Agency ?? ""))],
            Actions = [.. visit.Commitments.Select(c => new PlannedAction(
                PlainText.Of(c.What.Id, catalog, Language.Indonesian), "", "",
                c.Target is { Value.IsExactDay: true } target ? target.Value.First : null,
                Origin(catalog, c)))],
        };
    }

    private static string Origin(Catalog catalog, Commitment commitment)
    {
        var when = commitment.Target is { Value.IsExactDay: false } target ? $"; target {Formats.For(Language.Indonesian).Date(target.Value)}" : "";
        return $"{commitment.Kind.Label.Id} menurut {catalog.Get(commitment.Source).Publisher}{when}";
    }

    // About ten people is not a number for a letter.
    private static int? People(Visit visit) =>
        visit.Ledger.Find("delegation-size")?.Shown?.Amount is { Unit.Code: "person", Qualifier: Qualifier.Exact, IsRange: false } amount ? (int)amount.Min : null;

    private static string Named(DelegationMember member) => string.Join(", ", new[] { member.Name, member.Post.Id, member.Agency }.OfType<string>());

    // Kabupaten A, Kabupaten B, dan Kabupaten C.
    private static string Joined(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        return all.Count switch
        {
            1 => all[0],
            2 => $"{all[0]} dan {all[1]}",
            _ => $"{string.Join(", ", all[..^1])}, dan {all[^1]}",
        };
    }
}
