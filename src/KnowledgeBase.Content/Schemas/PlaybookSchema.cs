using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class PlaybookSchema
{
    public static Playbook Read(Fields f, Common common)
    {
        var host = f.RequiredRef<Host>("host", RecordKind.Host);
        return new Playbook
        {
            Key = common.Key,
            Start = common.Start,
            Host = host,
            Name = f.RequiredText("name"),
            Summary = f.RequiredRich("summary"),
            Conditions = f.Riches("conditions"),
            Steps = f.Maps("steps", Step),
            Money = f.Rich("money"),
            People = f.Maps("people", p => new Role(p.RequiredRich("who"), p.RequiredRich("does"), Sources(p))),
            Law = f.Maps("law", l => new LawNote(l.RequiredRef<Regulation>("regulation", RecordKind.Regulation), l.RequiredRich("note"))),
            Pitfalls = f.Maps("pitfalls", p => new Pitfall(
                p.RequiredRich("risk"), p.Rich("sign"), p.Rich("counter"), p.Ref<Lesson>("lesson", RecordKind.Lesson), Sources(p))),
            Adapt = f.Maps("adapt", a => new AdaptNote(a.RequiredText("element"), a.Flag("core"), a.RequiredRich("advice"))),
            Lessons = f.Refs<Lesson>("lessons", RecordKind.Lesson),
            Sources = Sources(f),
        };
    }

    private static Step Step(Fields f) => new(
        f.RequiredText("name"),
        f.LocatedWord("from", Vocabularies.Stages),
        f.LocatedWord("to", Vocabularies.Stages),
        f.RequiredRich("do"),
        f.Rich("owner"),
        f.Rich("output"),
        Sources(f));

    private static IReadOnlyList<Ref<Source>> Sources(Fields f) => f.Refs<Source>("sources", RecordKind.Source);
}
