using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Comparing;

/// <summary>The pages that set hosts side by side.</summary>
internal static class ComparePlan
{
    private static readonly Bilingual Name = new("Bandingkan", "Compare");

    public static IEnumerable<PlannedPage> Pages(PlanContext plan)
    {
        var catalog = plan.Catalog;
        if (!ComparisonAddress.Exists(catalog))
        {
            yield break;
        }

        var hosts = catalog.All<Host>().OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Id, StringComparer.Ordinal).ToList();
        var times = Timelines.Of(hosts);
        var pairs = ComparePairs.Of(catalog, times);
        yield return new(plan, ComparisonAddress.Of(plan.Language), () => FirstPage(plan, hosts, times, pairs));
        yield return Part(ComparisonAddress.Facts, () => FactsPage(plan, hosts));
        yield return Part(ComparisonAddress.Money, () => new CompareMoneyPage(MoneyGroups.Of(hosts), ComparisonAddress.Csv(plan.Language, ComparisonAddress.Money))
        {
            Frame = Frame(plan, ComparisonAddress.Money, new("Anggaran semua MPP", "Money of all MPPs")),
        });
        yield return Part(ComparisonAddress.Times, () => new CompareTimesPage(times, ComparisonAddress.Csv(plan.Language, ComparisonAddress.Times))
        {
            Frame = Frame(plan, ComparisonAddress.Times, new("Waktu semua MPP", "Time of all MPPs")),
        });
        foreach (var pair in pairs)
        {
            yield return Part(pair.Segment, () => PairPage(plan, pair, times.Only(pair.One, pair.Two)));
        }

        PlannedPage Part(string part, Func<Page> page) => new(plan, ComparisonAddress.Of(plan.Language, part), page);
    }

    private static ComparePage FirstPage(PlanContext plan, IReadOnlyList<Host> hosts, Timelines times, IReadOnlyList<HostPair> pairs) => new(
        hosts,
        [.. plan.Catalog.All<Playbook>().OrderBy(p => p.Name.In(plan.Language), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
        times, pairs, plan.Catalog.Comparisons, CompareFiles.Script.Path, ComparisonAddress.Data(plan.Language))
    {
        Frame = plan.Frame(ComparisonAddress.Of(plan.Language), plan.Say(Name), plan.Say(new(
            "Dua sampai empat MPP berdampingan: fakta, anggaran, dan waktu, dengan sumber dan yang belum diketahui.",
            "Two to four MPPs side by side: facts, money and time, with sources and gaps.")), [plan.HomeCrumb]),
    };

    private static CompareFactsPage FactsPage(PlanContext plan, List<Host> hosts)
    {
        var rows = hosts.Select(h => new HostRow(h, plan.Catalog.Get(h.Region), CompareFacts.Of(plan.Catalog, h))).ToList();
        return new CompareFactsPage(
            [.. rows.SelectMany(r => r.Facts).Where(f => !f.IsUnknown).Select(f => f.Label).Distinct().OrderBy(l => Place(rows[0].Facts, l))],
            rows,
            ComparisonAddress.Csv(plan.Language, ComparisonAddress.Facts))
        {
            Frame = Frame(plan, ComparisonAddress.Facts, new("Fakta semua MPP", "Facts of all MPPs")),
        };
    }

    private static ComparePairPage PairPage(PlanContext plan, HostPair pair, Timelines times)
    {
        var catalog = plan.Catalog;
        Host[] hosts = [pair.One, pair.Two];
        var facts = hosts.Select(h => CompareFacts.Of(catalog, h)).ToList();
        var (one, two) = (MoneyGroups.Lines(pair.One), MoneyGroups.Lines(pair.Two));
        var (left, right) = (pair.One.Ledger.Find("budget")?.Shown, pair.Two.Ledger.Find("budget")?.Shown);
        return new ComparePairPage(
            pair,
            facts,
            [one, two],
            [.. one.SelectMany(_ => two, (a, b) => new ComparedAmounts(a, b, MoneyRatio.Of(a.Statement, b.Statement)))
                .Where(r => Comparability.Refusals(r.One.Statement, r.Two.Statement).Count == 0)],
            left is null || right is null ? [] : MoneyRatio.RefusalsOf(left, right),
            [.. hosts.Select(h => Derivation.Of(catalog, h))],
            times,
            [.. catalog.Comparisons.Where(c => hosts.All(c.Concerns))])
        {
            Frame = Frame(plan, pair.Segment, new($"{pair.One.Name} dan {pair.Two.Name}", $"{pair.One.Name} and {pair.Two.Name}")),
            Sources = new SourceCollector(catalog)
                .Add(facts.SelectMany(f => f))
                .Add(one.Concat(two).Select(l => l.Statement.Evidence.Source))
                .Add(times.Shown.SelectMany(t => t.Points).Select(p => p.Milestone)).Sources,
        };
    }

    private static Core.Pages.PageFrame Frame(PlanContext plan, string part, Bilingual title) => plan.Frame(
        ComparisonAddress.Of(plan.Language, part), plan.Say(title), "", [plan.HomeCrumb, new Crumb(plan.Say(Name), ComparisonAddress.Of(plan.Language))]);

    private static int Place(IReadOnlyList<KeyFact> facts, Bilingual label)
    {
        var place = 0;
        while (place < facts.Count && facts[place].Label != label)
        {
            place++;
        }

        return place;
    }
}
