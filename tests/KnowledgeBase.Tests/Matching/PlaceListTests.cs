using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Site.Matching;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Matching;

/// <summary>The list of places, against what is known of the country and against the site's own records.</summary>
public sealed class PlaceListTests
{
    [Fact]
    public void All_regions_are_there_once()
    {
        PlaceList.Provinces.Count.ShouldBe(38);
        PlaceList.Regions.Count.ShouldBe(514);
        PlaceList.Regions.Count(r => r.Kind.Code == "kota").ShouldBe(98);
        PlaceList.Regions.Count(r => r.Kind.Code == "kabupaten").ShouldBe(416);
        PlaceList.Regions.Select(r => r.Code).Distinct().Count().ShouldBe(514);
        PlaceList.Regions.Select(r => r.Name).Distinct().Count().ShouldBe(514);
        PlaceList.Provinces.Select(p => p.Slug).Distinct().Count().ShouldBe(38);
        PlaceList.Regions.ShouldAllBe(r => PlaceList.Provinces.Any(p => p.Code == r.ProvinceCode && p.Island == r.Island));
    }

    [Fact]
    public void Kinds_follow_from_names_and_codes() => PlaceList.Regions.ShouldAllBe(r =>
        r.Name.StartsWith(r.Kind.Code == "kota" ? "Kota " : "Kabupaten ", StringComparison.Ordinal)
        && int.Parse(r.Code.Substring(3)) >= 71 == (r.Kind.Code == "kota")
        && !r.Name.Contains("  ") && r.Name == r.Name.Trim());

    [Fact]
    public void Records_of_regions_agree_with_the_list()
    {
        var places = PlaceList.Provinces.Concat(PlaceList.Regions).ToDictionary(p => p.Code);
        foreach (var region in RealContent.Instance.Catalog.All<Region>().Where(r => r.Code is not null))
        {
            var place = places[region.Code!.Value];
            (place.Name, place.Kind, place.Island).ShouldBe((region.Name, region.Kind, region.Island!));
            if (region.Kind.Code == "province")
            {
                place.Slug.ShouldBe(region.Id);
            }
        }
    }

    [Fact]
    public void Every_kind_of_building_belongs_to_one_choice() =>
        BuildingOption.All.SelectMany(o => o.Kinds).Order().ShouldBe(Vocabularies.BuildingKinds.Words.Select(w => w.Code).Order());
}
