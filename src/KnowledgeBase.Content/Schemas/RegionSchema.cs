using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class RegionSchema
{
    private static readonly string[] PlaceKeys = ["code", "island"];

    public static Region Read(Fields f, Common common)
    {
        var region = new Region
        {
            Key = common.Key,
            Start = common.Start,
            Name = f.RequiredName("name"),
            Kind = f.RequiredWord("kind", Vocabularies.RegionKinds),
            Code = f.LocatedName("code"),
            Province = f.Ref<Region>("province", RecordKind.Region),
            Island = f.Word("island", Vocabularies.Islands),
            Aliases = f.Names("aliases"),
            Seat = f.Map("seat", s => new Seat(
                s.RequiredName("name"), s.Degrees("latitude", 90), s.Degrees("longitude", 180), s.Ref<Source>("source", RecordKind.Source))),
            Ledger = LedgerSchema.Read(f),
        };
        if (region.Kind.Code is "kabupaten" or "kota" or "province")
        {
            RequirePlace(f, region);
        }

        if (region.Kind.Code.Length > 0 && f.Has("province") != (region.Kind.Code is "kabupaten" or "kota"))
        {
            f.ReportTogether(
                "kabupaten dan kota butuh province; provinsi tidak boleh punya province",
                "a kabupaten or kota needs province; a province must not have one",
                "province");
        }

        return region;
    }

    private static void RequirePlace(Fields f, Region region)
    {
        foreach (var key in PlaceKeys.Where(key => !f.Has(key)))
        {
            f.Report(Rules.MissingField, f.Start, key);
        }

        if (region.Code is { } code && !IsCode(code.Value, region.Kind.Code))
        {
            f.Report(Rules.BadRegionCode, code.Span, code.Value, region.Kind.Label.Id, region.Kind.Label.En);
        }
    }

    // Kemendagri: PP or PP.NN; NN from 71 is a kota.
    private static bool IsCode(string code, string kind) => kind == "province"
        ? code is [>= '1' and <= '9', >= '0' and <= '9']
        : code is [>= '1' and <= '9', >= '0' and <= '9', '.', >= '0' and <= '9', >= '0' and <= '9']
            && int.Parse(code[3..]) is var number
            && (kind == "kota" ? number is >= 71 and <= 99 : number is >= 1 and <= 69);
}
