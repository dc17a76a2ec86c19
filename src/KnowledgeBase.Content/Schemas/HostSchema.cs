using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class HostSchema
{
    public static Host Read(Fields f, Common common) => new()
    {
        Key = common.Key,
        Start = common.Start,
        Name = f.RequiredName("name"),
        Nickname = f.Name("nickname"),
        Region = f.RequiredRef<Region>("region", RecordKind.Region),
        Operator = f.Name("operator"),
        Building = f.Word("building", Vocabularies.BuildingKinds),
        BuildingNote = f.Rich("building-note"),
        Address = f.Name("address"),
        Status = f.RequiredWord("status", Vocabularies.HostStatuses),
        Summary = f.Rich("summary"),
        Ledger = LedgerSchema.Read(f),
        Comparisons = LedgerSchema.Comparisons(f),
    };
}
