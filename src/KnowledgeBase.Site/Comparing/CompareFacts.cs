using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Comparing;

/// <summary>The facts that a comparison sets side by side: those of the host's page, what more a planner asks for, and its region.</summary>
internal static class CompareFacts
{
    private static readonly string[] More = ["serving-counters", "area", "floors", "staff", "visitors-per-day", "satisfaction", "hours"];

    /// <summary>The same labels in the same order for every host; what nobody knows is there as a gap.</summary>
    public static IReadOnlyList<KeyFact> Of(Catalog catalog, Host host)
    {
        var region = catalog.Get(host.Region);
        return
        [
            .. Facts.Of(host),
            .. More.Select(code => Claimed(host, code)),
            new KeyFact(new("Jenis daerah", "Kind of region"), region, Word: region.Kind),
            new KeyFact(new("Pulau", "Island"), region, Word: region.Island),
            Claimed(region, "population"),
        ];
    }

    private static KeyFact Claimed(Record record, string code) => new(
        Properties.Find(code)!.Label, record, record.Ledger.Find(code), Conflicts: [.. record.Ledger.ConflictsAbout(code)]);
}
