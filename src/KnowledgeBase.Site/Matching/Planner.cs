using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Matching;

/// <summary>What the planner's pages show, the same in every language: computed once.</summary>
internal sealed class Planner
{
    /// <summary>How many hosts are named for each place. With fewer hosts than this on the whole site nothing is near or far, and the site has no planner.</summary>
    public const int Nearest = 3;

    private readonly IReadOnlyList<MatchHost> facts;
    private readonly Dictionary<string, Candidate> byId;

    private Planner(Catalog catalog, IReadOnlyList<Candidate> candidates)
    {
        Candidates = candidates;
        facts = [.. candidates.Select(c => c.Facts)];
        byId = candidates.ToDictionary(c => c.Host.Id, StringComparer.Ordinal);
        // Nothing forbids two records with one code; the first by id is taken.
        var regions = catalog.All<Region>().Where(r => r.Code is not null)
            .GroupBy(r => r.Code!.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Places = [.. PlaceList.Regions.Select(p => regions.GetValueOrDefault(p.Code) is { } region
            ? new KnownPlace(p, region, [.. catalog.HostsOf(region)])
            : new KnownPlace(p, null, []))];
        var rows = new NearRow[Places.Count];
        Parallel.For(0, rows.Length, i => rows[i] = Row(Places[i]));
        Rows = rows.ToLookup(r => r.Place.Place.ProvinceCode, StringComparer.Ordinal);
        Transfers = [.. new BuildingOption?[] { null }.Concat(BuildingOption.All).Select(o => new TransferChoice(
            o, Core.Matching.Transfers.Money(catalog, o?.Code), Core.Matching.Transfers.Mute(catalog, o?.Code), Core.Matching.Transfers.Days(catalog, o?.Code)))];
    }

    /// <summary>Hosts that can be gone to.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Every kabupaten and kota, by code.</summary>
    public IReadOnlyList<KnownPlace> Places { get; }

    /// <summary>The places with their nearest hosts, by code of the province.</summary>
    public ILookup<string, NearRow> Rows { get; }

    /// <summary>What to expect, for each choice of building.</summary>
    public IReadOnlyList<TransferChoice> Transfers { get; }

    /// <summary>The planner of a site, or null where there are too few hosts. Ranking every host for every place takes long, so it is done when a page first asks.</summary>
    public static Lazy<Planner>? Of(Catalog catalog) =>
        Candidate.All(catalog) is { Count: >= Nearest } candidates ? new(() => new Planner(catalog, candidates)) : null;

    private NearRow Row(KnownPlace place)
    {
        var others = place.Hosts.Count == 0 ? facts : facts.Where(f => place.Hosts.All(h => h.Id != f.Id));
        return new NearRow(place, [.. Matcher.Nearest(place.Case, others, Criteria.Weights, Nearest).Select(m => new Near(byId[m.Host.Id], m))]);
    }
}
