using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Tests.Laws;

public sealed class AddressLaws
{
    // The segments of kinds and languages themselves stand among the ids: those are the ones that could collide.
    private static readonly Gen<string> Ids = Gen.OneOf(
        Gen.Elements(Kinds.All.Select(k => k.Segment).Concat(["en", "id", "home", "a", "b", "404"]).Where(s => s.Length > 0).ToArray()),
        Gen.Elements('a', 'b', '1').NonEmptyListOf().Select(letters => string.Concat(letters)));

    private static readonly Gen<(RecordKey Key, Language Language)> Places =
        from kind in Gen.Elements(Enum.GetValues<RecordKind>())
        from id in Ids
        from language in Gen.Elements(Language.Indonesian, Language.English)
        select (new RecordKey(kind, id), language);

    [Fact]
    public void Two_records_or_languages_never_share_an_address() =>
        Prop.ForAll(Places.ToArbitrary(), Places.ToArbitrary(), (one, two) =>
        {
            // A page of text stands at the root; the checker keeps it from taking an address of the site.
            var isRefused = new[] { one, two }.Any(p => p.Key.Kind == RecordKind.Page && IsReserved(p.Key.Id));
            return isRefused || one == two
                || SiteAddress.Of(one.Key, one.Language) != SiteAddress.Of(two.Key, two.Language);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_record_takes_the_address_of_a_list() =>
        Prop.ForAll(Places.ToArbitrary(), Gen.Elements(Enum.GetValues<RecordKind>()).ToArbitrary(), (place, list) =>
            list == RecordKind.Page || (place.Key.Kind == RecordKind.Page && IsReserved(place.Key.Id))
            || SiteAddress.Of(place.Key, place.Language) != SiteAddress.List(list, place.Language)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_way_to_the_root_climbs_as_far_as_the_address_goes_down() =>
        Prop.ForAll(Places.ToArbitrary(), place =>
        {
            var address = SiteAddress.Of(place.Key, place.Language);
            return new Uri(new Uri("https://kb.example/kb/" + address.Path), "./" + address.ToRoot).AbsolutePath == "/kb/";
        }).QuickCheckThrowOnFailure();

    // Asked of the program as an author would: by a page of that id.
    private static bool IsReserved(string id) => Refused.GetOrAdd(id, i =>
        Support.TestSite.Build(
            Support.TestSite.Default().Add($"pages/{i}.md", "---\nname: x\ndescription: x\n---\n"), audit: false).HasErrors);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> Refused = new();
}
