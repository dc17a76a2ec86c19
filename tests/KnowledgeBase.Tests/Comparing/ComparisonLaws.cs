using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Tests.Checks;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Comparing;

/// <summary>What must hold of every comparison, tried on random statements and on all those of the real content.</summary>
public sealed class ComparisonLaws
{
    private static readonly IReadOnlyList<Host> Hosts = [.. RealContent.Instance.Catalog.All<Host>()];

    private static readonly IReadOnlyList<Statement> Real = [.. Hosts.SelectMany(MoneyGroups.Lines).Select(l => l.Statement)];

    private static readonly Gen<Statement> Statements =
        from covers in Gen.SubListOf(Vocabularies.Components.Words.Take(3))
        from funds in Gen.SubListOf(Vocabularies.Funds.Words.Where(w => w.Code is "apbd" or "csr" or "unknown"))
        from kind in Gen.Elements(Vocabularies.MoneyKinds.Words.Append(null).ToArray())
        from modality in Gen.Elements("planned", "reported", "measured")
        from min in Gen.Choose(0, 5)
        from more in Gen.Choose(0, 2)
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
        select Statement([.. covers], [.. funds], kind, modality, new Amount(min * 1_000_000m, (min + (more == 2 ? 1 : 0)) * 1_000_000m, Unit.Rupiah, qualifier));

    [Fact]
    public void Refusals_read_the_same_from_both_sides()
    {
        Prop.ForAll(Statements.ToArbitrary(), Statements.ToArbitrary(), IsFair).Check(Chance.Tries(500));
        foreach (var (one, two) in Real.SelectMany(_ => Real, (a, b) => (a, b)))
        {
            IsFair(one, two).ShouldBeTrue();
        }
    }

    [Fact]
    public void Amounts_of_one_kind_are_those_that_nothing_forbids_to_compare()
    {
        Prop.ForAll(Statements.ToArbitrary(), Statements.ToArbitrary(), (a, b) =>
            Same(a, b) == (Comparability.KindOf(a) is { } kind && kind == Comparability.KindOf(b))).Check(Chance.Tries(2000));
    }

    [Fact]
    public void What_measures_the_same_thing_falls_into_groups()
    {
        // Comparable with a third means comparable with each other: so no figure belongs to two groups.
        Prop.ForAll(Statements.ToArbitrary(), Statements.ToArbitrary(), Statements.ToArbitrary(), (a, b, c) =>
            !(Same(a, b) && Same(b, c)) || Same(a, c)).Check(Chance.Tries(2000));
        foreach (var group in MoneyGroups.Of(Hosts).Groups)
        {
            group.Hosts.ShouldBeGreaterThan(1);
            group.Lines.ShouldAllBe(a => group.Lines.All(b => Same(a.Statement, b.Statement)));
        }
    }

    [Fact]
    public void Every_amount_is_either_in_a_group_or_refused_with_a_reason_and_once()
    {
        var money = MoneyGroups.Of(Hosts);

        money.Alone.ShouldAllBe(a => a.Reasons.Count > 0);
        money.Groups.SelectMany(g => g.Lines).Concat(money.Alone.Select(a => a.Line)).Select(l => l.Statement)
            .ShouldBe(Real, ignoreOrder: true);
        money.Silent.ShouldAllBe(h => MoneyGroups.Lines(h).Count == 0);
    }

    [Fact]
    public void The_order_of_choice_does_not_matter()
    {
        var (money, times) = (Show(MoneyGroups.Of(Hosts)), Show(Timelines.Of(Hosts)));
        Prop.ForAll(Gen.Shuffle(Hosts.ToArray()).ToArbitrary(), shuffled =>
            Show(MoneyGroups.Of(shuffled)) == money && Show(Timelines.Of(shuffled)) == times).Check(Chance.Tries(20));
        foreach (var (one, two) in Hosts.SelectMany(_ => Hosts, (a, b) => (a, b)).Where(p => p.a != p.b))
        {
            HostPair.Of(one, two).ShouldBe(HostPair.Of(two, one));
        }
    }

    [Fact]
    public void A_spread_lies_between_its_ends_and_counts_what_is_there() =>
        Prop.ForAll(Gen.Choose(-1000, 1000).ListOf().ToArbitrary(), numbers =>
        {
            var spread = Spread.Of(numbers.Select(n => (decimal)n));
            return spread is null
                ? numbers.Count == 0
                : spread.Count == numbers.Count && spread.Min == numbers.Min() && spread.Max == numbers.Max()
                    && spread.Min <= spread.Median && spread.Median <= spread.Max
                    && numbers.Count(n => n <= spread.Median) * 2 >= numbers.Count && numbers.Count(n => n >= spread.Median) * 2 >= numbers.Count
                    && spread == Spread.Of(Enumerable.Reverse(numbers).Select(n => (decimal)n));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_unknown_length_is_no_length()
    {
        var times = Timelines.Of(Hosts);

        times.Spread!.Count.ShouldBe(times.Shown.Count(t => t.Length is not null));
        times.Shown.ShouldContain(t => t.Length == null, "the content has an opening that nobody reported");
        times.LeftOut.ShouldAllBe(t => t.Length == null && t.Points.Count == 0 && t.Start == null);
        (times.Shown.Count + times.LeftOut.Count).ShouldBe(Hosts.Count);
        times.Shown.SelectMany(t => t.Points).ShouldAllBe(p => p.From >= 0 && p.From <= p.To && p.To <= times.Days);
    }

    private static bool Same(Statement one, Statement two) => Comparability.Refusals(one, two).Count == 0;

    private static bool IsFair(Statement one, Statement two)
    {
        var (there, back) = (MoneyRatio.Of(one, two), MoneyRatio.Of(two, one));
        return there.Refusals.SequenceEqual(back.Refusals)
            && (there.Ratio is null) == (there.Refusals.Count > 0)
            && (back.Ratio is null) == (there.Ratio is null);
    }

    private static string Show(MoneyGroups money) => string.Join('\n',
        [.. money.Groups.Select(g => string.Join(',', g.Lines.Select(l => $"{l.Record.Id}{l.Statement.Number}")) + g.Spread),
            .. money.Alone.Select(a => $"{a.Line.Record.Id}{a.Line.Statement.Number}{string.Join(';', a.Reasons)}"),
            .. money.Silent.Select(h => h.Id)]);

    private static string Show(Timelines times) =>
        string.Join('\n', times.Shown.Concat(times.LeftOut).Select(t => $"{t.Host.Id} {t.Length?.Days} {t.KnownTo} {t.LeftOut}").Append($"{times.Days} {times.Spread}"));

    private static Statement Statement(IReadOnlyList<Word> covers, IReadOnlyList<Word> funds, Word? kind, string modality, Amount amount)
    {
        var place = new SourceText("hosts/a.md", "").Whole;
        return new Statement
        {
            Value = new Located<ClaimValue>(new AmountValue(amount), place),
            Evidence = new Evidence
            {
                Source = new Ref<Source>(new RecordKey(RecordKind.Source, "a"), place),
                Rank = Vocabularies.Ranks["normal"],
                Modality = Vocabularies.Modalities[modality],
            },
            Money = kind,
            Covers = covers,
            Funds = funds,
            Number = 1,
        };
    }
}
