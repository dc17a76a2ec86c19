using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class VisitSchema
{
    /// <summary>The property of a visit's own date.</summary>
    public static readonly Property Date = new("date", new("Tanggal", "Date"), ValueForm.Date);

    public static Visit Read(Fields f, Common common)
    {
        var visit = new Visit
        {
            Key = common.Key,
            Start = common.Start,
            Visitors = f.RequiredRefs<Region>("visitors", RecordKind.Region),
            Host = f.Ref<Host>("host", RecordKind.Host),
            UnresolvedHost = f.Map("unresolved-host", u => new UnresolvedHost(
                u.RequiredName("printed"), u.Refs<Host>("candidates", RecordKind.Host), u.Rich("note"))),
            Kind = f.RequiredWord("kind", Vocabularies.VisitKinds),
            Mode = f.Word("mode", Vocabularies.VisitModes),
            Dates = LedgerSchema.ReadClaim(f, "date", Date),
            Delegation = f.Maps("delegation", Member),
            ReceivedBy = f.Maps("received-by", Member),
            Topics = f.Words("topics", f.Scope.Topics),
            OtherSubjects = f.Texts("other-subjects"),
            Questions = f.Maps("questions", q => new Question(q.RequiredRich("ask"), q.Rich("answer"), q.Ref<Source>("source", RecordKind.Source), q.LocatedName("bank"))),
            Commitments = f.Maps("commitments", c => new Commitment(
                c.RequiredWord("kind", Vocabularies.CommitmentKinds),
                c.RequiredRich("what"),
                c.Date("target"),
                c.RequiredRef<Source>("source", RecordKind.Source),
                c.LocatedName("printed"))),
            Summary = f.Rich("summary"),
            Ledger = LedgerSchema.Read(f),
            Comparisons = LedgerSchema.Comparisons(f),
        };
        if (f.Has("host") == f.Has("unresolved-host"))
        {
            f.ReportTogether(
                "kunjungan butuh host, atau unresolved-host bila sumber tidak menyebut yang mana; bukan keduanya",
                "a visit needs host, or unresolved-host when the sources do not tell which; not both",
                "unresolved-host");
        }

        return visit;
    }

    private static DelegationMember Member(Fields f) =>
        new(f.RequiredText("post"), f.Name("agency"), f.Name("name"), f.Flag("leader"), f.Names("printed"));
}
