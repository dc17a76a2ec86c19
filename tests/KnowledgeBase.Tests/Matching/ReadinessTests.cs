using KnowledgeBase.Core.Readiness;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Matching;

/// <summary>The lights of the legal file.</summary>
public sealed class ReadinessTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("kabupaten-blora", "Commitment signed", Light.Done)]
    [InlineData("kabupaten-blora", "Agreements with agencies", Light.Done)]
    [InlineData("kabupaten-badung", "Local regulation issued", Light.Done)]
    [InlineData("kabupaten-blora", "Public consultation", Light.Unknown)]
    [InlineData("kota-metro", "Works done", Light.Overdue)]
    [InlineData("kabupaten-buton-tengah", "Opening", Light.Overdue)]
    // Its works were planned to end in 2022; it serves people, so nobody can say that they are late today.
    [InlineData("kota-pasuruan", "Works done", Light.Unknown)]
    public void Items_have_the_light_that_their_milestones_give(string region, string item, Light light) =>
        Item(region, item, Today).Light.ShouldBe(light);

    [Fact]
    public void A_plan_is_overdue_only_once_its_last_day_has_passed()
    {
        Item("kota-metro", "Works done", new(2022, 12, 31)).Light.ShouldBe(Light.Planned);
        Item("kota-metro", "Works done", new(2023, 1, 1)).Light.ShouldBe(Light.Overdue);
    }

    [Fact]
    public void Nothing_is_done_before_it_happened() =>
        Item("kabupaten-blora", "Commitment signed", new(2021, 3, 1)).Light.ShouldBe(Light.Unknown);

    [Fact]
    public void Red_needs_a_plan_and_never_a_mere_gap()
    {
        foreach (var file in RealContent.Instance.Catalog.All<Region>().Select(r => ReadinessFile.Of(RealContent.Instance.Catalog, r, Today)).OfType<ReadinessFile>())
        {
            file.In(Light.Overdue).ShouldAllBe(i => i.Milestone != null && (i.Milestone.Planned ?? i.Milestone.Date)!.Value.Last < Today && !file.IsOpen);
            file.In(Light.Done).ShouldAllBe(i => i.Milestone!.Date != null && !i.Milestone.Evidence.IsPlan);
            file.Items.Count.ShouldBe(16);
        }
    }

    [Fact]
    public void A_region_without_an_MPP_and_without_a_plan_has_no_file() =>
        ReadinessFile.Of(RealContent.Instance.Catalog, Region("kabupaten-bener-meriah"), Today).ShouldBeNull();

    private static ReadinessItem Item(string region, string item, DateOnly asOf) =>
        ReadinessFile.Of(RealContent.Instance.Catalog, Region(region), asOf)!.Items.Single(i => i.Name.En == item);

    private static Region Region(string id) => (Region)RealContent.Instance.Catalog.Find(new RecordKey(RecordKind.Region, id))!;
}
