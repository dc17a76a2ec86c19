using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>What a list of records on the page of another record tells.</summary>
public enum LinkKind
{
    /// <summary>Playbooks of a host.</summary>
    Playbooks,

    /// <summary>Lessons learned at a host.</summary>
    Lessons,

    /// <summary>Visits that a host received.</summary>
    VisitsReceived,

    /// <summary>Visits that may have gone to a host.</summary>
    VisitsPerhaps,

    /// <summary>Who learned from a host.</summary>
    LearnedBy,

    /// <summary>Whom the region of a host learned from.</summary>
    LearnedFrom,

    /// <summary>Hosts of a region.</summary>
    Hosts,

    /// <summary>Visits that a region made.</summary>
    VisitsMade,

    /// <summary>What a region learned.</summary>
    Replications,

    /// <summary>Kabupaten and kota of a province.</summary>
    Parts,

    /// <summary>Where a lesson was learned.</summary>
    LearnedAt,

    /// <summary>Visits at which a lesson was told.</summary>
    ToldAt,

    /// <summary>Playbooks that use a lesson.</summary>
    UsedBy,

    /// <summary>Regulations that took the place of one.</summary>
    SupersededBy,

    /// <summary>Playbooks that name a regulation.</summary>
    NamedBy,

    /// <summary>Records that draw figures from a source.</summary>
    DrawnBy,

    /// <summary>Other records that cite a source.</summary>
    CitedBy,
}

/// <summary>Records linked to another record in one way.</summary>
public sealed record LinkedRecords(LinkKind Kind, IReadOnlyList<Record> Records);

/// <summary>A later part of a record's page: more of the records linked to it, where there are too many for one page.</summary>
/// <param name="Record">The record.</param>
/// <param name="Lists">The lists that fall to this part.</param>
/// <param name="Figures">Of a source: the figures drawn by the records of this part.</param>
public sealed record LinkedPage(Record Record, IReadOnlyList<LinkedRecords> Lists, IReadOnlyList<DrawnFigure> Figures) : Page;
