namespace KnowledgeBase.Core.Matching;

/// <summary>
/// How near hosts are to a planner's case. Whole numbers only, so that the script in the browser (<c>Scripts/matching.js</c>)
/// gives the same answers to the digit; a test compares the two.
/// </summary>
public static class Matcher
{
    // 30.44 days a month, in hundredths.
    private const int HundredthsOfMonth = 3044;

    private const int SameIsland = 75;

    // From here on two populations are of one size for the words; the number is told beside it.
    private const int OneSize = 80;

    /// <summary>Every host with its nearness: the well known before the doubtful, the nearest first. The order in which hosts are given has no say.</summary>
    public static IReadOnlyList<Match> Rank(MatchCase wanted, IEnumerable<MatchHost> hosts, IReadOnlyList<int> weights) =>
        [.. hosts.Select(h => Judge(wanted, h, weights))
            .OrderBy(m => m.IsDoubtful)
            .ThenByDescending(m => m.Nearness ?? -1)
            .ThenByDescending(m => m.Known)
            .ThenByDescending(m => m.Host.Documented)
            .ThenBy(m => m.Host.Id, StringComparer.Ordinal)];

    /// <summary>One host. A criterion of weight zero, or one that was not asked, is left out.</summary>
    public static Match Judge(MatchCase wanted, MatchHost host, IReadOnlyList<int> weights)
    {
        var judgements = Criteria.All
            .Where(c => weights[(int)c] > 0 && IsAsked(wanted, c))
            .Select(c => Judge(c, weights[(int)c], wanted, host))
            .ToList();
        var known = judgements.Where(j => j.Nearness is not null).Sum(j => j.Weight);
        var sum = judgements.Sum(j => j.Weight * (j.Nearness ?? 0));
        return new Match(host, known == 0 ? null : (2 * sum + known) / (2 * known), known, judgements.Sum(j => j.Weight), judgements);
    }

    private static bool IsAsked(MatchCase wanted, Criterion criterion) => criterion switch
    {
        Criterion.Building => wanted.Building is not null,
        Criterion.Ceiling => wanted.Ceiling is not null,
        Criterion.Months => wanted.Months is not null,
        _ => true,
    };

    private static Judgement Judge(Criterion criterion, int weight, MatchCase wanted, MatchHost host)
    {
        var (nearness, verdict) = criterion switch
        {
            Criterion.Population => Population(wanted.Population, host.Population),
            Criterion.Kind => host.Kind == wanted.Kind ? (100, "same") : (0, "other"),
            Criterion.Place => host.Province == wanted.Province ? (100, "province") : host.Island == wanted.Island ? (SameIsland, "island") : (0, "other"),
            Criterion.Building => host.Building is null ? Unknown("there") : host.Building == wanted.Building ? (100, "same") : (0, "other"),
            Criterion.Ceiling => host.Cost is not { } cost ? Unknown("there") : Within(cost, wanted.Ceiling!.Value),
            _ => host.Days is not { } days ? Unknown("there") : Within(100L * days, (long)HundredthsOfMonth * wanted.Months!.Value),
        };
        return new Judgement(criterion, weight, nearness, verdict);
    }

    private static (int?, string) Unknown(string where) => (null, "unknown-" + where);

    private static (int?, string) Population(long? here, long? there)
    {
        if (here is not { } own || own <= 0)
        {
            return Unknown("here");
        }

        if (there is not { } other || other <= 0)
        {
            return Unknown("there");
        }

        var nearness = Share(Math.Min(own, other), Math.Max(own, other));
        return (nearness, nearness >= OneSize ? "same" : other < own ? "smaller" : "larger");
    }

    /// <summary>What fits the limit is as near as can be; what needs twice as much is half as near.</summary>
    private static (int?, string) Within(long needed, long limit) =>
        needed <= limit ? (100, "within") : (Share(limit, needed), "over");

    private static int Share(long part, long whole) => (int)((200 * part + whole) / (2 * whole));
}
