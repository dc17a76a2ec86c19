using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Matching;

/// <summary>What others let expect: never from fewer than three, never across different kinds of figure.</summary>
public sealed class TransferTests
{
    [Fact]
    public void Fewer_than_three_are_refused()
    {
        Transfers.Range([]).ShouldBeNull();
        Transfers.Range([5]).ShouldBeNull();
        Transfers.Range([5, 7]).ShouldBeNull();
        Transfers.Range([5, 7, 30]).ShouldBe(new TransferRange(5, 7, 30));
        Transfers.Range([5, 7, 9, 30]).ShouldBe(new TransferRange(5, 8, 30));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("new")]
    [InlineData("reuse")]
    [InlineData("part")]
    public void Lines_of_a_group_may_all_be_compared_and_hosts_stand_in_it_once(string? option)
    {
        foreach (var group in Transfers.Money(RealContent.Instance.Catalog, option))
        {
            group.Lines.SelectMany(a => group.Lines.SelectMany(b => Comparability.Refusals(a.Statement, b.Statement))).ShouldBeEmpty();
            group.Lines.Select(l => l.Host.Id).ShouldBeUnique();
            group.Lines.ShouldAllBe(l => l.Rupiah > 0 && (option == null || BuildingOption.Of(l.Host.Building!.Code) == option));
            (group.Range is null).ShouldBe(group.Lines.Count < Transfers.Fewest);
        }
    }

    [Fact]
    public void Ceilings_for_new_buildings_make_a_range_and_the_days_are_refused()
    {
        var group = Transfers.Money(RealContent.Instance.Catalog, "new")[0];
        group.Lines.Count.ShouldBeGreaterThanOrEqualTo(3);
        group.Range.ShouldNotBeNull();
        group.Lines.ShouldAllBe(l => l.Statement.Money!.Code == "ceiling");
        group.Lines.ShouldNotContain(l => l.Host.Id == "blora");

        var days = Transfers.Days(RealContent.Instance.Catalog, null);
        days.Lines.Select(l => (l.Host.Id, l.Span.Days)).ShouldBe([("blora", 93), ("kabupaten-pasuruan", 982)]);
        days.Range.ShouldBeNull();
    }

    [Fact]
    public void Figures_that_do_not_say_what_they_are_are_counted_not_used() =>
        Transfers.Mute(RealContent.Instance.Catalog, null).ShouldBeGreaterThan(0);
}
