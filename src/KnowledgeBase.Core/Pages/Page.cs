using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Readiness;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Pages;

/// <summary>A page to be rendered: the hand-over from the plan to the theme. One type for each template.</summary>
public abstract record Page
{
    /// <summary>What stands around the content.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Every source that the page's own figures rest on, numbered from 1 in this order.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>The home page; its hosts are those of which most is known.</summary>
public sealed record HomePage(
    Localized<RichText>? Intro,
    IReadOnlyList<Playbook> Playbooks,
    IReadOnlyList<HostRow> Hosts,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<RecordChange> Changes,
    IReadOnlyList<KindCount> Counts,
    IReadOnlyList<LivingFigure> Figures) : Page;

/// <summary>What the records tell today, counted by one board; the theme makes the sentence.</summary>
/// <param name="Board">The board; null for the list of hosts.</param>
/// <param name="Numbers">The number itself first, then those that tell its meaning and its gap.</param>
public sealed record LivingFigure(BoardKind? Board, IReadOnlyList<int> Numbers);

/// <summary>How many records of a kind the site has.</summary>
public sealed record KindCount(RecordKind Kind, int Count);

/// <summary>A change of a record, for “what is new”.</summary>
public sealed record RecordChange(Record Record, Change Change);

/// <summary>A host with the facts that lists show.</summary>
public sealed record HostRow(Host Host, Region Region, IReadOnlyList<KeyFact> Facts);

/// <summary>A playbook.</summary>
public sealed record PlaybookPage(
    Playbook Playbook,
    Host Host,
    Region Region,
    IReadOnlyList<KeyFact> Facts,
    IReadOnlyList<PlannedStep> Steps,
    Timeline? Timeline,
    MoneyPicture? Money,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<Replication> Replications,
    IReadOnlyList<DerivedFigure> Derived) : Page
{
    /// <summary>Whether the chooser of the comparison offers it; else its host stands for it.</summary>
    public bool CanBeChosen { get; init; } = true;
}

/// <summary>A step with the dates and days that the host's milestones give it.</summary>
public sealed record PlannedStep(Step Step, Milestone? From, Milestone? To, DaySpan? Days);

/// <summary>An MPP.</summary>
public sealed record HostPage(
    Host Host,
    Region Region,
    IReadOnlyList<KeyFact> Facts,
    IReadOnlyList<LedgerEntry> Ledger,
    Timeline? Timeline,
    MoneyPicture? Money,
    IReadOnlyList<Playbook> Playbooks,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Visit> PerhapsVisits,
    IReadOnlyList<Replication> LearnedBy,
    IReadOnlyList<Replication> LearnedFrom,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<DerivedFigure> Derived,
    IReadOnlyList<ComparedPair> Comparisons,
    Completeness Completeness,
    NeedSheet Need) : Page
{
    /// <summary>On which part of the page of papers it stands; 0 where it has none.</summary>
    public int KitPart { get; init; }
}

/// <summary>A kabupaten, kota or province.</summary>
public sealed record RegionPage(
    Region Region,
    Region? Province,
    IReadOnlyList<Region> Parts,
    IReadOnlyList<LedgerEntry> Ledger,
    IReadOnlyList<Host> Hosts,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Replication> Replications) : Page
{
    /// <summary>Its legal file; null where it neither has an MPP nor prepares one.</summary>
    public ReadinessFile? File { get; init; }
}

/// <summary>A study visit.</summary>
public sealed record VisitPage(
    Visit Visit,
    IReadOnlyList<Region> Visitors,
    Host? Host,
    IReadOnlyList<Host> Candidates,
    LedgerEntry Dates,
    IReadOnlyList<LedgerEntry> Ledger,
    IReadOnlyList<Replication> Replications,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<ComparedPair> Comparisons,
    VisitAxis? Axis,
    DelegationReview? Review) : Page;

/// <summary>What came of learning from a host.</summary>
public sealed record ReplicationPage(
    Replication Replication,
    IReadOnlyList<Host> From,
    Region To,
    IReadOnlyList<Visit> Visits,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<EarlierPlanRow> EarlierPlans) : Page;

/// <summary>An outcome with the days it came after the visit and after the end of the target (negative: before); null where they cannot be counted.</summary>
public sealed record Outcome(Milestone Milestone, DayCount? DaysAfterVisit, DayCount? DaysAfterTarget);

/// <summary>An earlier plan with the days by which it came before the visit.</summary>
public sealed record EarlierPlanRow(EarlierPlan Plan, DayCount? DaysBeforeVisit);

/// <summary>A lesson.</summary>
public sealed record LessonPage(
    Lesson Lesson, IReadOnlyList<Host> Hosts, IReadOnlyList<Visit> Visits, IReadOnlyList<Playbook> Playbooks) : Page;

/// <summary>A source, with everything drawn from it.</summary>
public sealed record SourcePage(
    Source Source,
    IReadOnlyList<DrawnFigure> Figures,
    IReadOnlyList<Record> Others,
    IReadOnlyList<Source> Group,
    IReadOnlyList<SourceFault> Faults) : Page;

/// <summary>Something wrong in a source, as a record that draws from it explains: a conflict, or a figure that is not used.</summary>
/// <param name="Record">The record.</param>
/// <param name="Label">The property or stage.</param>
/// <param name="Anchor">Where it stands on the record's page.</param>
/// <param name="Kinds">Kinds of conflict; empty for a figure that is not used.</param>
/// <param name="What">The explanation.</param>
public sealed record SourceFault(Record Record, Bilingual Label, string Anchor, IReadOnlyList<Word> Kinds, Localized<RichText> What);

/// <summary>A figure drawn from a source.</summary>
public sealed record DrawnFigure(Record Record, Figure Figure);

/// <summary>A glossary entry.</summary>
public sealed record TermPage(Term Term) : Page;

/// <summary>A regulation.</summary>
public sealed record RegulationPage(
    Regulation Regulation, IReadOnlyList<Regulation> SupersededBy, IReadOnlyList<Playbook> Playbooks) : Page;

/// <summary>A page of plain text.</summary>
public sealed record TextPage(TextPageRecord Record) : Page;

/// <summary>The list of a kind, in groups.</summary>
public sealed record ListPage(RecordKind Kind, IReadOnlyList<ListGroup> Groups) : Page;

/// <summary>A group of a list; the heading is null where there is only one.</summary>
public sealed record ListGroup(string? Heading, string? Anchor, IReadOnlyList<ListItem> Items)
{
    /// <summary>How many the group has on all parts of the list together.</summary>
    public int Total { get; init; } = Items.Count;
}

/// <summary>A record in a list, with a short note and, for hosts, facts.</summary>
public sealed record ListItem(Record Record, string? Note, IReadOnlyList<KeyFact> Facts);

/// <summary>The search. Without script it offers the lists to browse.</summary>
/// <param name="Script">Path of the search script under the site's root.</param>
/// <param name="IndexFolder">Folder of the page's index under the site's root.</param>
/// <param name="Kinds">Lists to browse.</param>
public sealed record SearchPage(string Script, string IndexFolder, IReadOnlyList<KindCount> Kinds) : Page;

/// <summary>What a reader sees when an address is not there.</summary>
public sealed record NotFoundPage : Page;

/// <summary>A fact of the key-facts box: a claim, a computed span of days, or a word. All null means unknown, and is shown so.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Record">The record on whose page the statements stand.</param>
/// <param name="Claim">The claim, with every statement.</param>
/// <param name="Days">Days computed from two milestones.</param>
/// <param name="Milestone">A date.</param>
/// <param name="Word">A word.</param>
/// <param name="Conflicts">Why the statements disagree, if they do and somebody explained it.</param>
public sealed record KeyFact(
    Bilingual Label,
    Record Record,
    Claim? Claim = null,
    DaySpan? Days = null,
    Milestone? Milestone = null,
    Word? Word = null,
    IReadOnlyList<Conflict>? Conflicts = null)
{
    /// <summary>Whether nobody knows.</summary>
    public bool IsUnknown => Claim?.Shown is null && Days is null && Milestone is null && Word is null;

    /// <summary>How many statements say something else than the shown one (deprecated ones left out).</summary>
    public int Others => Claim is null ? 0 : Claim.Statements.Count(s =>
        !ReferenceEquals(s, Claim.Shown) && !s.Evidence.IsDeprecated && !Equals(s.Value.Value, Claim.Shown?.Value.Value));
}

/// <summary>A claim, or the dates of one stage, with why its statements disagree.</summary>
public sealed record LedgerEntry(Bilingual Label, string Anchor, Claim Claim, IReadOnlyList<Conflict> Conflicts);
