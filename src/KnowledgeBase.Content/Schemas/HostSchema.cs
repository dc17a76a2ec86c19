using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
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
        Answers = f.Maps("answers", Answer),
        Visiting = f.Map("visiting", Visiting),
        Ledger = LedgerSchema.Read(f),
        Comparisons = LedgerSchema.Comparisons(f),
    };

    private static HostAnswer Answer(Fields f) => new(
        f.LocatedName("question") ?? new(f.RequiredName("question"), f.Start),
        f.RequiredRich("answer"),
        f.RequiredRef<Source>("source", RecordKind.Source),
        f.RequiredDate("as-of").Value);

    private static VisitingTerms Visiting(Fields f) => new(
        f.LocatedWord("accepts", Vocabularies.Acceptances),
        f.Text("office"),
        f.Name("phone"),
        f.Name("mail"),
        f.WebAddress("web"),
        f.RequiredRef<Source>("source", RecordKind.Source),
        f.RequiredDate("as-of").Value);
}
