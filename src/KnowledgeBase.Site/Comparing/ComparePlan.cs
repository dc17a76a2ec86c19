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

    // What a page of its table holds, and how many timelines and told comparisons the first page shows, before they fill it.
    private const int MostRows = 100;
    private const int MostAmounts = 200;
    private const int MostTimes = 30;
    private const int MostTold = 12;

    public static IEnumerable<PlannedPage> Pages(PlanContext plan)
    {
        if (plan.Comparison is not { } comparison)
        {
            return [];
        }

        return
        [
            new(plan, ComparisonAddress.Of(plan.Language), () => FirstPage(plan, comparison)) { CanBeKept = true },
            .. Part(ComparisonAddress.Facts, new("Fakta semua MPP", "Facts of all MPPs"), comparison.Hosts.Count, (csv, skip, frame) => new CompareFactsPage(comparison.Labels, PagePart.Window(comparison.Facts, 0, skip, MostRows), csv) { Frame = frame }),
            .. Part(ComparisonAddress.Money, new("Anggaran semua MPP", "Money of all MPPs"), comparison.MoneyEntries, (csv, skip, frame) => CompareMoneyPage.Of(comparison.Money, skip, MostAmounts, csv, frame), MostAmounts),
            .. Part(ComparisonAddress.Times, new("Waktu semua MPP", "Time of all MPPs"), TimeEntries(comparison.Times), (csv, skip, frame) => TimesPage(comparison.Times, csv, skip, frame)),
            .. comparison.Pairs.Select(pair => new PlannedPage(plan, ComparisonAddress.Of(plan.Language, pair.Segment), () => PairPage(plan, pair, comparison.Times.Only(pair.One, pair.Two))) { CanBeKept = true }),
        ];

        IEnumerable<PlannedPage> Part(string part, Bilingual title, int entries, Func<string, int, PageFrame, Page> page, int size = MostRows)
        {
            var first = ComparisonAddress.Of(plan.Language, part);
            return Parts.Pages(
                plan, first, entries, size,
                p => Parts.Frame(plan, first, p, plan.Say(title), "", Crumbs(plan)),
                (p, frame) => page(ComparisonAddress.Csv(plan.Language, part), (p.Number - 1) * size, frame))
                .Select(p => p with { CanBeKept = true });
        }
    }

    private static int TimeEntries(Timelines times) => times.Shown.Count + times.LeftOut.Count + Slips(times).Count();

    private static CompareTimesPage TimesPage(Timelines times, string csv, int skip, PageFrame frame)
    {
        var slips = Slips(times).ToList();
        return new(
            times,
            PagePart.Window(times.Shown, 0, skip, MostRows),
            PagePart.Window(slips, times.Shown.Count, skip, MostRows),
            PagePart.Window(times.LeftOut, times.Shown.Count + slips.Count, skip, MostRows),
            csv) { Frame = frame };
    }

    private static IEnumerable<(Host Host, Slip Slip)> Slips(Timelines times) =>
        times.Shown.Concat(times.LeftOut).OrderBy(t => t.Host.Id, StringComparer.Ordinal).SelectMany(t => t.Slips.Select(s => (t.Host, Slip: s)));

    private static ComparePage FirstPage(PlanContext plan, ComparedHosts comparison) => new(
        comparison.IsLarge ? [] : comparison.Hosts,
        comparison.IsLarge ? [] : [.. plan.Catalog.All<Playbook>().OrderBy(p => p.Name.In(plan.Language), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
        comparison.IsLarge ? ComparisonAddress.Choices(plan.Language) : null,
        comparison.Times,
        [.. comparison.Times.Shown.Take(MostTimes)],
        comparison.Pairs, [.. plan.Catalog.Comparisons.Take(MostTold)], CompareFiles.Script.Path, ComparisonAddress.Data(plan.Language))
    {
        Frame = plan.Frame(ComparisonAddress.Of(plan.Language), plan.Say(Name), plan.Say(new(
            "Dua sampai empat MPP berdampingan: fakta, anggaran, dan waktu, dengan sumber dan yang belum diketahui.",
            "Two to four MPPs side by side: facts, money and time, with sources and gaps.")), [plan.HomeCrumb]),
    };

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
            Frame = plan.Frame(
                ComparisonAddress.Of(plan.Language, pair.Segment), plan.Say(new($"{pair.One.Name} dan {pair.Two.Name}", $"{pair.One.Name} and {pair.Two.Name}")), "", Crumbs(plan)),
            Sources = new SourceCollector(catalog)
                .Add(facts.SelectMany(f => f))
                .Add(one.Concat(two).Select(l => l.Statement.Evidence.Source))
                .Add(times.Shown.SelectMany(t => t.Points).Select(p => p.Milestone)).Sources,
        };
    }

    private static IReadOnlyList<Crumb> Crumbs(PlanContext plan) => [plan.HomeCrumb, new Crumb(plan.Say(Name), ComparisonAddress.Of(plan.Language))];
}
