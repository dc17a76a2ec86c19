using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>What each kind of record has of its own, in both directions; what all have is in <see cref="StoredRecord"/>.</summary>
internal static partial class StoredKinds
{
    public static void Playbook(StoredWriter to, Playbook playbook)
    {
        to.Names(playbook.Name);
        to.Ref(playbook.Host);
        to.Rich(playbook.Summary);
        to.LateRiches(playbook.Conditions);
        to.Late(playbook.Steps, static (w, s) =>
        {
            w.Names(s.Name);
            w.LocatedWord(s.From);
            w.LocatedWord(s.To);
            w.Rich(s.Do);
            w.Rich(s.Owner);
            w.Rich(s.Output);
            w.Refs(s.Sources);
        });
        to.Rich(playbook.Money);
        to.Late(playbook.People, static (w, p) =>
        {
            w.Rich(p.Who);
            w.Rich(p.Does);
            w.Refs(p.Sources);
        });
        to.Late(playbook.Law, static (w, l) =>
        {
            w.Ref(l.Regulation);
            w.Rich(l.Note);
        });
        to.Late(playbook.Pitfalls, static (w, p) =>
        {
            w.Rich(p.Risk);
            w.Rich(p.Sign);
            w.Rich(p.Counter);
            w.Ref(p.Lesson);
            w.Refs(p.Sources);
        });
        to.Late(playbook.Adapt, static (w, a) =>
        {
            w.Names(a.Element);
            w.Flag(a.IsCore);
            w.Rich(a.Advice);
        });
        to.Refs(playbook.Lessons);
        to.Refs(playbook.Sources);
    }

    public static Playbook Playbook(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Names(),
        Host = from.Ref<Host>(),
        Summary = from.Rich(),
        Conditions = from.LateRiches(),
        Steps = from.Late(static r => new Step(
            r.Names(), r.LocatedWord(Vocabularies.Stages), r.LocatedWord(Vocabularies.Stages), r.Rich(), r.MaybeRich(), r.MaybeRich(), r.Refs<Source>())),
        Money = from.MaybeRich(),
        People = from.Late(static r => new Role(r.Rich(), r.Rich(), r.Refs<Source>())),
        Law = from.Late(static r => new LawNote(r.Ref<Regulation>(), r.Rich())),
        Pitfalls = from.Late(static r => new Pitfall(r.Rich(), r.MaybeRich(), r.MaybeRich(), r.MaybeRef<Lesson>(), r.Refs<Source>())),
        Adapt = from.Late(static r => new AdaptNote(r.Names(), r.Flag(), r.Rich())),
        Lessons = from.Refs<Lesson>(),
        Sources = from.Refs<Source>(),
    };

    public static void Lesson(StoredWriter to, Lesson lesson)
    {
        to.Names(lesson.Name);
        to.Rich(lesson.Statement);
        to.Word(lesson.Kind);
        to.Word(lesson.Topic);
        to.Refs(lesson.Hosts);
        to.Refs(lesson.Visits);
        to.LateRiches(lesson.Conditions);
        to.Rich(lesson.Sign);
        to.Rich(lesson.Counter);
        to.Refs(lesson.Sources);
    }

    public static Lesson Lesson(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Names(),
        Statement = from.Rich(),
        Kind = from.Word(Vocabularies.LessonKinds),
        Topic = from.Word(from.Topics),
        Hosts = from.Refs<Host>(),
        Visits = from.Refs<Visit>(),
        Conditions = from.LateRiches(),
        Sign = from.MaybeRich(),
        Counter = from.MaybeRich(),
        Sources = from.Refs<Source>(),
    };

    public static void Region(StoredWriter to, Region region)
    {
        to.Text(region.Name);
        to.Word(region.Kind);
        to.LocatedText(region.Code);
        to.Ref(region.Province);
        to.Word(region.Island);
        to.LocatedTexts(region.Aliases);
        to.Maybe(region.Seat, static (w, s) =>
        {
            w.Text(s.Name);
            w.Decimal(s.Latitude);
            w.Decimal(s.Longitude);
            w.Ref(s.Source);
        });
    }

    public static Region Region(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Text(),
        Kind = from.Word(Vocabularies.RegionKinds),
        Code = from.LocatedText(),
        Province = from.MaybeRef<Region>(),
        Island = from.MaybeWord(Vocabularies.Islands),
        Aliases = from.LocatedTexts(),
        Seat = from.Maybe(static r => new Seat(r.Text(), r.MaybeDecimal(), r.MaybeDecimal(), r.MaybeRef<Source>())),
    };

    public static void Source(StoredWriter to, Source source)
    {
        to.Text(source.Publisher);
        to.Names(source.About);
        to.Word(source.Kind);
        to.MaybeText(source.Address?.OriginalString);
        to.Date(source.Published);
        to.Date(source.Dateline);
        to.Day(source.Accessed);
        to.Flag(source.IsSponsored);
        to.Text(source.Group);
        to.MaybeText(source.Archive);
        to.Rich(source.Note);
    }

    public static Source Source(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Publisher = from.Text(),
        About = from.Names(),
        Kind = from.Word(Vocabularies.SourceKinds),
        Address = from.MaybeAddress(),
        Published = from.MaybeDate(),
        Dateline = from.MaybeDate(),
        Accessed = from.Day(),
        IsSponsored = from.Flag(),
        Group = from.Name(),
        Archive = from.MaybeText(),
        Note = from.MaybeRich(),
    };

    public static void Term(StoredWriter to, Term term)
    {
        to.Names(term.Name);
        to.Rich(term.Definition);
        to.LocatedTexts(term.Synonyms);
        to.LocatedTexts(term.Misspellings);
    }

    public static Term Term(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Names(),
        Definition = from.Rich(),
        Synonyms = from.LocatedTexts(),
        Misspellings = from.LocatedTexts(),
    };

    public static void Regulation(StoredWriter to, Regulation regulation)
    {
        to.Text(regulation.Number);
        to.Names(regulation.About);
        to.Day(regulation.Date);
        to.Rich(regulation.Summary);
        to.Refs(regulation.Supersedes);
        to.Refs(regulation.Sources);
    }

    public static Regulation Regulation(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Number = from.Text(),
        About = from.Names(),
        Date = from.MaybeDay(),
        Summary = from.MaybeRich(),
        Supersedes = from.Refs<Regulation>(),
        Sources = from.Refs<Source>(),
    };

    public static void Page(StoredWriter to, TextPageRecord page)
    {
        to.Names(page.Name);
        to.Names(page.Description);
        to.Whole(page.Order);
    }

    public static TextPageRecord Page(StoredReader from, in StoredHead head) => new()
    {
        Key = head.Key,
        Start = head.Start,
        Name = from.Names(),
        Description = from.Names(),
        Order = from.Whole(),
    };
}
