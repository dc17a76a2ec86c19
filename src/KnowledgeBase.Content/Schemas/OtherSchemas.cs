using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

internal static class LessonSchema
{
    public static Lesson Read(Fields f, Common common) => new()
    {
        Key = common.Key,
        Start = common.Start,
        Name = f.RequiredText("name"),
        Statement = f.RequiredRich("statement"),
        Kind = f.RequiredWord("kind", Vocabularies.LessonKinds),
        Topic = f.RequiredWord("topic", f.Scope.Topics),
        Hosts = f.Refs<Host>("hosts", RecordKind.Host),
        Visits = f.Refs<Visit>("visits", RecordKind.Visit),
        Conditions = f.Riches("conditions"),
        Sign = f.Rich("sign"),
        Counter = f.Rich("counter"),
        Sources = f.RequiredRefs<Source>("sources", RecordKind.Source),
    };
}

internal static class SourceSchema
{
    // A plain name, so that no record can point out of the archive's folder.
    private static string? ArchiveName(Fields f)
    {
        if (f.LocatedName("archive") is not { } name)
        {
            return null;
        }

        if (name.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && !name.Value.StartsWith('.'))
        {
            return name.Value;
        }

        f.Report(Rules.WrongShape, name.Span, "archive", "nama berkas tanpa folder", "a file name without a folder");
        return null;
    }

    public static Source Read(Fields f, Common common)
    {
        var publisher = f.RequiredName("publisher");
        return new Source
        {
            Key = common.Key,
            Start = common.Start,
            Publisher = publisher,
            About = f.RequiredText("about"),
            Kind = f.RequiredWord("kind", Vocabularies.SourceKinds),
            Address = f.WebAddress("address"),
            Published = f.Date("published")?.Value,
            Dateline = f.Date("dateline")?.Value,
            Accessed = f.RequiredDay("accessed"),
            IsSponsored = f.Flag("sponsored"),
            Group = f.Name("group") ?? publisher,
            Archive = ArchiveName(f),
            Note = f.Rich("note"),
        };
    }
}

internal static class TermSchema
{
    public static Term Read(Fields f, Common common) => new()
    {
        Key = common.Key,
        Start = common.Start,
        Name = f.RequiredText("name"),
        Definition = f.RequiredRich("definition"),
        Synonyms = f.Names("synonyms"),
        Misspellings = f.Names("misspellings"),
    };
}

internal static class RegulationSchema
{
    public static Regulation Read(Fields f, Common common) => new()
    {
        Key = common.Key,
        Start = common.Start,
        Number = f.RequiredName("number"),
        About = f.RequiredText("about"),
        Date = f.Day("date"),
        Summary = f.Rich("summary"),
        Supersedes = f.Refs<Regulation>("supersedes", RecordKind.Regulation),
        Sources = f.Refs<Source>("sources", RecordKind.Source),
    };
}

internal static class PageSchema
{
    public static TextPageRecord Read(Fields f, Common common) => new()
    {
        Key = common.Key,
        Start = common.Start,
        Name = f.RequiredText("name"),
        Description = f.RequiredText("description"),
        Order = f.Whole("order"),
    };
}
