using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Matching;

/// <summary>A host that can be gone to, with the statements on which its match rests.</summary>
/// <param name="Host">The host.</param>
/// <param name="Region">Its region.</param>
/// <param name="Population">Inhabitants of its region.</param>
/// <param name="Cost">What its building is told to have cost.</param>
/// <param name="Days">From commitment to opening.</param>
/// <param name="Facts">The same for the match.</param>
public sealed record Candidate(Host Host, Region Region, Statement? Population, Statement? Cost, DaySpan? Days, MatchHost Facts)
{
    // Money for furniture or software alone says nothing about what an MPP costs.
    private static readonly string[] Buildings = ["whole", "building", "rehab"];

    /// <summary>The hosts that serve people: one that is only planned has nothing to show yet.</summary>
    public static IReadOnlyList<Candidate> All(Catalog catalog) =>
        [.. catalog.All<Host>().Where(h => h.Status.Code is "operating" or "trial").Select(h => Of(catalog, h)).OfType<Candidate>()];

    private static Candidate? Of(Catalog catalog, Host host)
    {
        var region = catalog.Get(host.Region);
        if (region is not { Kind.Code: "kabupaten" or "kota", Code: { } code, Island: { } island })
        {
            return null;
        }

        var population = region.Ledger.Find("population")?.Shown is { Amount: not null } people ? people : null;
        var cost = host.Ledger.Find("budget")?.Shown is { Amount: not null } money && SpeaksOfBuilding(money) ? money : null;
        var days = host.Ledger.Days("commitment", "opening") is { Days: >= 0 } span ? span : null;
        return new Candidate(host, region, population, cost, days, new MatchHost(
            host.Id, region.Kind.Code, code.Value[..2], island.Code,
            (long?)population?.Amount!.Min, BuildingOption.Of(host.Building?.Code), (long?)cost?.Amount!.Max, days?.Days,
            Completeness.Of(catalog, host).Known));
    }

    // Nor does a wish: what was needed or estimated is not what was set aside, agreed or spent.
    private static bool SpeaksOfBuilding(Statement money) =>
        !money.Evidence.IsPlan && money.Money?.Code is not ("need" or "estimate") && money.Covers.Any(c => Buildings.Contains(c.Code));
}
