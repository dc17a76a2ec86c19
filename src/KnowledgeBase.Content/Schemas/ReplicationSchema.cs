using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class ReplicationSchema
{
    public static Replication Read(Fields f, Common common)
    {
        var replication = new Replication
        {
            Key = common.Key,
            Start = common.Start,
            From = f.Refs<Host>("from", RecordKind.Host),
            FromUnresolved = f.Name("from-unresolved"),
            To = f.RequiredRef<Region>("to", RecordKind.Region),
            Visits = f.Refs<Visit>("visits", RecordKind.Visit),
            Status = f.RequiredWord("status", Vocabularies.ReplicationStatuses),
            Intent = f.Rich("intent"),
            Target = f.Map("target", t => new Target(
                t.RequiredDate("date"), t.RequiredRef<Source>("source", RecordKind.Source), t.LocatedName("printed"))),
            EarlierPlans = f.Maps("earlier-plans", p => new EarlierPlan(
                p.RequiredDate("date"), p.RequiredRich("what"), p.RequiredRef<Source>("source", RecordKind.Source), p.LocatedName("printed"))),
            Adaptations = f.Maps("adaptations", a => new Adaptation(
                a.RequiredText("element"), a.RequiredWord("decision", Vocabularies.Decisions), a.RequiredRich("reason"),
                a.Ref<Source>("source", RecordKind.Source), a.Has("core") ? a.Flag("core") : null)),
            Note = f.Rich("note"),
            Ledger = LedgerSchema.Read(f),
        };
        if (replication.From.Count == 0 && replication.FromUnresolved is null)
        {
            f.ReportTogether(
                "replikasi butuh from (host), atau from-unresolved bila sumber tidak menyebut yang mana",
                "a replication needs from (a host), or from-unresolved when the sources do not tell which");
        }

        return replication;
    }
}
