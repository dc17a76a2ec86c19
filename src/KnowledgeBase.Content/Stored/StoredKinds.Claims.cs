using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <content>The kinds that hold claims.</content>
internal static partial class StoredKinds
{
    public static void Host(StoredWriter to, Host host)
    {
        to.Text(host.Name);
        to.MaybeText(host.Nickname);
        to.Ref(host.Region);
        to.MaybeText(host.Operator);
        to.Word(host.Building);
        to.Rich(host.BuildingNote);
        to.MaybeText(host.Address);
        to.Word(host.Status);
        to.Rich(host.Summary);
        to.List(host.Answers, static (w, a) =>
        {
            w.LocatedText(a.Question);
            w.Rich(a.Answer);
            w.Ref(a.Source);
            w.Date(a.AsOf);
        });
        to.Maybe(host.Visiting, static (w, v) =>
        {
            w.LocatedWord(v.Accepts);
            w.Names(v.Office);
            w.MaybeText(v.Phone);
            w.MaybeText(v.Mail);
            w.MaybeText(v.Web?.OriginalString);
            w.Ref(v.Source);
            w.Date(v.AsOf);
        });
    }

    public static Host Host(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Text(),
        Nickname = from.MaybeText(),
        Region = from.Ref<Region>(),
        Operator = from.MaybeText(),
        Building = from.MaybeWord(Vocabularies.BuildingKinds),
        BuildingNote = from.MaybeRich(),
        Address = from.MaybeText(),
        Status = from.Word(Vocabularies.HostStatuses),
        Summary = from.MaybeRich(),
        Answers = from.List(static r => new HostAnswer(r.LocatedText()!, r.Rich(), r.Ref<Source>(), r.Date())),
        Visiting = from.Maybe(static r => new VisitingTerms(
            r.LocatedWord(Vocabularies.Acceptances), r.MaybeNames(), r.MaybeText(), r.MaybeText(), r.MaybeAddress(), r.Ref<Source>(), r.Date())),
    };

    public static void Visit(StoredWriter to, Visit visit)
    {
        to.Refs(visit.Visitors);
        to.Ref(visit.Host);
        to.Maybe(visit.UnresolvedHost, static (w, u) =>
        {
            w.Text(u.Printed);
            w.Refs(u.Candidates);
            w.Rich(u.Note);
        });
        to.Word(visit.Kind);
        to.Word(visit.Mode);
        to.Statements(visit.Dates);
        to.List(visit.Delegation, Member);
        to.List(visit.ReceivedBy, Member);
        to.Words(visit.Topics);
        to.List(visit.OtherSubjects, static (w, s) => w.Names(s));
        to.List(visit.Questions, static (w, q) =>
        {
            w.Rich(q.Ask);
            w.Rich(q.Answer);
            w.Ref(q.Source);
            w.LocatedText(q.Bank);
        });
        to.List(visit.Commitments, static (w, c) =>
        {
            w.Word(c.Kind);
            w.Rich(c.What);
            w.Located(c.Target, StoredClaims.Date);
            w.Ref(c.Source);
            w.LocatedText(c.Printed);
        });
        to.Rich(visit.Summary);
    }

    public static Visit Visit(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Visitors = from.Refs<Region>(),
        Host = from.MaybeRef<Host>(),
        UnresolvedHost = from.Maybe(static r => new UnresolvedHost(r.Text(), r.Refs<Host>(), r.MaybeRich())),
        Kind = from.Word(Vocabularies.VisitKinds),
        Mode = from.MaybeWord(Vocabularies.VisitModes),
        Dates = from.Claim(Schemas.VisitSchema.Date),
        Delegation = from.List(Member),
        ReceivedBy = from.List(Member),
        Topics = from.Words(from.Topics),
        OtherSubjects = from.List(static r => r.Names()),
        Questions = from.List(static r => new Question(r.Rich(), r.MaybeRich(), r.MaybeRef<Source>(), r.LocatedText())),
        Commitments = from.List(static r => new Commitment(
            r.Word(Vocabularies.CommitmentKinds), r.Rich(), r.MaybeLocated(StoredClaims.Date), r.Ref<Source>(), r.LocatedText())),
        Summary = from.MaybeRich(),
    };

    public static void Replication(StoredWriter to, Replication replication)
    {
        to.Refs(replication.From);
        to.MaybeText(replication.FromUnresolved);
        to.Ref(replication.To);
        to.Refs(replication.Visits);
        to.Word(replication.Status);
        to.Rich(replication.Intent);
        to.Maybe(replication.Target, static (w, t) =>
        {
            w.Located(t.Date, StoredClaims.Date);
            w.Ref(t.Source);
            w.LocatedText(t.Printed);
        });
        to.List(replication.EarlierPlans, static (w, p) =>
        {
            w.Located(p.Date, StoredClaims.Date);
            w.Rich(p.What);
            w.Ref(p.Source);
            w.LocatedText(p.Printed);
        });
        to.List(replication.Adaptations, static (w, a) =>
        {
            w.Names(a.Element);
            w.Word(a.Decision);
            w.Rich(a.Reason);
            w.Ref(a.Source);
            w.Flag(a.IsCore);
        });
        to.Rich(replication.Note);
    }

    public static Replication Replication(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        From = from.Refs<Host>(),
        FromUnresolved = from.MaybeText(),
        To = from.Ref<Region>(),
        Visits = from.Refs<Visit>(),
        Status = from.Word(Vocabularies.ReplicationStatuses),
        Intent = from.MaybeRich(),
        Target = from.Maybe(static r => new Target(r.Located(StoredClaims.Date), r.Ref<Source>(), r.LocatedText())),
        EarlierPlans = from.List(static r => new EarlierPlan(r.Located(StoredClaims.Date), r.Rich(), r.Ref<Source>(), r.LocatedText())),
        Adaptations = from.List(static r => new Adaptation(r.Names(), r.Word(Vocabularies.Decisions), r.Rich(), r.MaybeRef<Source>(), r.MaybeFlag())),
        Note = from.MaybeRich(),
    };

    private static void Member(StoredWriter to, DelegationMember member)
    {
        to.Names(member.Post);
        to.MaybeText(member.Agency);
        to.MaybeText(member.Name);
        to.Flag(member.IsLeader);
        to.LocatedTexts(member.Printed);
    }

    private static DelegationMember Member(StoredReader from) => new(from.Names(), from.MaybeText(), from.MaybeText(), from.Flag(), from.LocatedTexts());
}
