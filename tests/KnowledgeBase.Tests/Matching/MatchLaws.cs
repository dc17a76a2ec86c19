using KnowledgeBase.Core.Matching;

namespace KnowledgeBase.Tests.Matching;

/// <summary>What must hold for every match.</summary>
public sealed class MatchLaws
{
    private const int Many = 400;

    [Fact]
    public void The_order_of_hosts_has_no_say()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            var expected = Matcher.Rank(wanted, hosts, weights).Select(m => m.Host.Id);
            Matcher.Rank(wanted, hosts.Reverse(), weights).Select(m => m.Host.Id).ShouldBe(expected);
        }
    }

    [Fact]
    public void The_nearest_are_the_first_of_all()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            Matcher.Nearest(wanted, hosts, weights, 3).Select(Told).ShouldBe(Matcher.Rank(wanted, hosts, weights).Take(3).Select(Told));
        }

        static string Told(Match m) => $"{m.Host.Id} {m.Nearness} {m.Known} {m.Asked} {string.Join(' ', m.Judgements)}";
    }

    [Fact]
    public void What_is_unknown_counts_neither_for_nor_against()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            foreach (var match in Matcher.Rank(wanted, hosts, weights))
            {
                var without = weights.ToArray();
                foreach (var unknown in match.Judgements.Where(j => j.Nearness is null))
                {
                    unknown.Verdict.ShouldStartWith("unknown-");
                    without[(int)unknown.Criterion] = 0;
                }

                var known = Matcher.Judge(wanted, match.Host, without);
                known.Nearness.ShouldBe(match.Nearness);
                (known.Known, known.Asked).ShouldBe((match.Known, match.Known));
            }
        }
    }

    [Fact]
    public void Telling_less_of_a_host_never_makes_it_surer()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            foreach (var host in hosts)
            {
                var bare = host with { Population = null, Building = null, Cost = null, Days = null };
                Matcher.Judge(wanted, bare, weights).Known.ShouldBeLessThanOrEqualTo(Matcher.Judge(wanted, host, weights).Known);
            }
        }
    }

    [Fact]
    public void A_weight_of_zero_drops_the_criterion()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            foreach (var criterion in Criteria.All)
            {
                var zero = weights.ToArray();
                zero[(int)criterion] = 0;
                Matcher.Rank(wanted, hosts, zero).SelectMany(m => m.Judgements).ShouldNotContain(j => j.Criterion == criterion);
            }
        }

        Matcher.Judge(new MatchCase("kota", "33", "jawa"), new MatchHost("a", "kota", "33", "jawa", 1, null, null, null, 0), [0, 0, 0, 0, 0, 0]).Nearness.ShouldBeNull();
    }

    [Fact]
    public void A_greater_distance_never_raises_the_nearness()
    {
        int Near(MatchCase wanted, MatchHost host) => Matcher.Judge(wanted, host, Criteria.Weights).Nearness!.Value;
        foreach (var (wanted, hosts, _) in MatchCases.All(Many).Where(c => c.Case is { Population: not null, Ceiling: not null, Months: not null }))
        {
            foreach (var host in hosts.Where(h => h is { Population: not null, Cost: not null, Days: not null }))
            {
                var here = wanted.Population!.Value;
                var further = host.Population >= here ? host.Population * 2 : host.Population / 2;
                Near(wanted, host with { Population = further }).ShouldBeLessThanOrEqualTo(Near(wanted, host));
                Near(wanted, host with { Cost = host.Cost * 2 }).ShouldBeLessThanOrEqualTo(Near(wanted, host));
                Near(wanted, host with { Days = host.Days * 2 }).ShouldBeLessThanOrEqualTo(Near(wanted, host));
                Near(wanted, host with { Province = "99", Island = "maluku" }).ShouldBeLessThanOrEqualTo(Near(wanted, host));
            }
        }
    }

    [Fact]
    public void A_host_of_which_less_than_half_is_known_never_comes_before_one_that_is_known()
    {
        foreach (var (wanted, hosts, weights) in MatchCases.All(Many))
        {
            var doubts = Matcher.Rank(wanted, hosts, weights).Select(m => m.IsDoubtful).ToList();
            doubts.ShouldBe(doubts.Order());
        }
    }

    [Fact]
    public void The_reasons_add_up()
    {
        var match = Matcher.Judge(
            new MatchCase("kabupaten", "33", "jawa", 900_000, "reuse", 1_000_000_000, 12),
            new MatchHost("kota-pasuruan", "kota", "35", "jawa", 210_000, "reuse", 1_400_000_000, null, 9),
            Criteria.Weights);

        match.Judgements.Select(j => (j.Nearness, j.Verdict)).ShouldBe(
            [(23, "smaller"), (0, "other"), (75, "island"), (100, "same"), (71, "over"), (null, "unknown-there")]);
        (match.Nearness, match.Known, match.Asked).ShouldBe((53, 12, 14));
    }
}
