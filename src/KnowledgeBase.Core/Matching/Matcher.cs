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

    /// <summary>The first of <see cref="Rank"/> alone. Reasons are written for these only: for hundreds of places and hosts they are most of the work.</summary>
    public static IReadOnlyList<Match> Nearest(MatchCase wanted, IEnumerable<MatchHost> hosts, IReadOnlyList<int> weights, int count) =>
        [.. hosts.Select(h => (Host: h, Score: ScoreOf(wanted, h, weights)))
            .OrderBy(h => h.Score.IsDoubtful)
            .ThenByDescending(h => h.Score.Nearness ?? -1)
            .ThenByDescending(h => h.Score.Known)
            .ThenByDescending(h => h.Host.Documented)
            .ThenBy(h => h.Host.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(h => Judge(wanted, h.Host, weights))];

    /// <summary>One host. A criterion of weight zero, or one that was not asked, is left out.</summary>
    public static Match Judge(MatchCase wanted, MatchHost host, IReadOnlyList<int> weights)
    {
        var score = ScoreOf(wanted, host, weights);
        return new Match(host, score.Nearness, score.Known, score.Asked, [.. Criteria.All
            .Where(c => weights[(int)c] > 0 && IsAsked(wanted, c))
            .Select(c => (Criterion: c, Told: Judge(c, wanted, host)))
            .Select(j => new Judgement(j.Criterion, weights[(int)j.Criterion], j.Told.Nearness, j.Told.Verdict))]);
    }

    private static Score ScoreOf(MatchCase wanted, MatchHost host, IReadOnlyList<int> weights)
    {
        var (asked, known, sum) = (0, 0, 0);
        for (var i = 0; i < Criteria.All.Count; i++)
        {
            if (weights[i] > 0 && IsAsked(wanted, (Criterion)i))
            {
                asked += weights[i];
                if (Judge((Criterion)i, wanted, host).Nearness is { } nearness)
                {
                    known += weights[i];
                    sum += weights[i] * nearness;
                }
            }
        }

        return new Score(known == 0 ? null : (2 * sum + known) / (2 * known), known, asked);
    }

    private static bool IsAsked(MatchCase wanted, Criterion criterion) => criterion switch
    {
        Criterion.Building => wanted.Building is not null,
        Criterion.Ceiling => wanted.Ceiling is not null,
        Criterion.Months => wanted.Months is not null,
        _ => true,
    };

    private static (int? Nearness, string Verdict) Judge(Criterion criterion, MatchCase wanted, MatchHost host) => criterion switch
    {
        Criterion.Population => Population(wanted.Population, host.Population),
        Criterion.Kind => host.Kind == wanted.Kind ? (100, "same") : (0, "other"),
        Criterion.Place => host.Province == wanted.Province ? (100, "province") : host.Island == wanted.Island ? (SameIsland, "island") : (0, "other"),
        Criterion.Building => host.Building is null ? Unknown("unknown-there") : host.Building == wanted.Building ? (100, "same") : (0, "other"),
        Criterion.Ceiling => host.Cost is not { } cost ? Unknown("unknown-there") : Within(cost, wanted.Ceiling!.Value),
        _ => host.Days is not { } days ? Unknown("unknown-there") : Within(100L * days, (long)HundredthsOfMonth * wanted.Months!.Value),
    };

    private static (int?, string) Unknown(string where) => (null, where);

    private static (int?, string) Population(long? here, long? there)
    {
        if (here is not { } own || own <= 0)
        {
            return Unknown("unknown-here");
        }

        if (there is not { } other || other <= 0)
        {
            return Unknown("unknown-there");
        }

        var nearness = Share(Math.Min(own, other), Math.Max(own, other));
        return (nearness, nearness >= OneSize ? "same" : other < own ? "smaller" : "larger");
    }

    /// <summary>What fits the limit is as near as can be; what needs twice as much is half as near.</summary>
    private static (int?, string) Within(long needed, long limit) =>
        needed <= limit ? (100, "within") : (Share(limit, needed), "over");

    private static int Share(long part, long whole) => (int)((200 * part + whole) / (2 * whole));

    // The nearness alone, without reasons. Doubtful as Match.IsDoubtful says.
    private readonly record struct Score(int? Nearness, int Known, int Asked)
    {
        public bool IsDoubtful => Known * 2 < Asked || Nearness is null;
    }
}
