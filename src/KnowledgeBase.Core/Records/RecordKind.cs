using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Records;

/// <summary>The kinds of record. The folder names the kind.</summary>
public enum RecordKind
{
    /// <summary>A replication playbook.</summary>
    Playbook,

    /// <summary>An MPP.</summary>
    Host,

    /// <summary>A study visit.</summary>
    Visit,

    /// <summary>What came of learning from a host.</summary>
    Replication,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A kabupaten, kota or province.</summary>
    Region,

    /// <summary>A source of claims.</summary>
    Source,

    /// <summary>A glossary entry.</summary>
    Term,

    /// <summary>A regulation.</summary>
    Regulation,

    /// <summary>A page of plain text.</summary>
    Page,
}

/// <summary>What each kind is called in folders, addresses, links and on pages.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Folder">Folder under <c>content/</c>.</param>
/// <param name="Scheme">Word before the colon in a Markdown link: <c>host:blora</c>.</param>
/// <param name="Segment">First part of the address, or an empty string for pages at the root.</param>
/// <param name="HasProse">Whether the file is Markdown with front matter (<c>.md</c>) rather than YAML.</param>
/// <param name="One">Name of one.</param>
/// <param name="Many">Name of the list.</param>
public sealed record KindInfo(
    RecordKind Kind, string Folder, string Scheme, string Segment, bool HasProse, Bilingual One, Bilingual Many)
{
    /// <summary>Extension of its files, with the dot.</summary>
    public string Extension => HasProse ? ".md" : ".yaml";
}

/// <summary>The table of kinds.</summary>
public static class Kinds
{
    /// <summary>All kinds in order of display, which is that of <see cref="RecordKind"/>.</summary>
    public static IReadOnlyList<KindInfo> All { get; } =
    [
        new(RecordKind.Playbook, "playbooks", "playbook", "playbook", true, new("Playbook", "Playbook"), new("Playbook", "Playbooks")),
        new(RecordKind.Host, "hosts", "host", "mpp", true, new("MPP", "MPP"), new("Daftar MPP", "MPPs")),
        new(RecordKind.Visit, "visits", "visit", "kunjungan", true, new("Kunjungan", "Visit"), new("Kunjungan", "Visits")),
        new(RecordKind.Replication, "replications", "replication", "replikasi", false, new("Replikasi", "Replication"), new("Replikasi", "Replications")),
        new(RecordKind.Lesson, "lessons", "lesson", "pelajaran", true, new("Pelajaran", "Lesson"), new("Pelajaran", "Lessons")),
        new(RecordKind.Region, "regions", "region", "daerah", false, new("Daerah", "Region"), new("Daerah", "Regions")),
        new(RecordKind.Source, "sources", "source", "sumber", false, new("Sumber", "Source"), new("Sumber", "Sources")),
        new(RecordKind.Term, "terms", "term", "istilah", false, new("Istilah", "Term"), new("Istilah", "Glossary")),
        new(RecordKind.Regulation, "regulations", "regulation", "regulasi", false, new("Regulasi", "Regulation"), new("Regulasi", "Regulations")),
        new(RecordKind.Page, "pages", "page", "", true, new("Halaman", "Page"), new("Halaman", "Pages")),
    ];

    /// <summary>The row of a kind.</summary>
    public static KindInfo Info(this RecordKind kind) => All[(int)kind];

    /// <summary>The kind of a folder, or null.</summary>
    public static KindInfo? OfFolder(ReadOnlySpan<char> folder)
    {
        foreach (var kind in All)
        {
            if (folder.SequenceEqual(kind.Folder))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of a link scheme, or null.</summary>
    public static KindInfo? OfScheme(string scheme) => All.FirstOrDefault(k => k.Scheme == scheme);

    /// <summary>The kind of a type of record, or null for one that several kinds share.</summary>
    internal static RecordKind? OfType<T>() where T : Record => Types.TryGetValue(typeof(T), out var kind) ? kind : null;

    private static readonly Dictionary<Type, RecordKind> Types = new()
    {
        [typeof(Playbook)] = RecordKind.Playbook,
        [typeof(Host)] = RecordKind.Host,
        [typeof(Visit)] = RecordKind.Visit,
        [typeof(Replication)] = RecordKind.Replication,
        [typeof(Lesson)] = RecordKind.Lesson,
        [typeof(Region)] = RecordKind.Region,
        [typeof(Source)] = RecordKind.Source,
        [typeof(Term)] = RecordKind.Term,
        [typeof(Regulation)] = RecordKind.Regulation,
        [typeof(TextPageRecord)] = RecordKind.Page,
    };
}
