using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>Pages that gather one thing from all records.</summary>
public enum BoardKind
{
    /// <summary>Where statements contradict one another.</summary>
    Contradictions,

    /// <summary>How sound the sources are.</summary>
    SourceHealth,

    /// <summary>How MPPs fare after the opening.</summary>
    StayingOpen,

    /// <summary>What went wrong, and what can.</summary>
    Failures,

    /// <summary>What came of the visits.</summary>
    FollowUp,

    /// <summary>Who learned from whom.</summary>
    Lineage,

    /// <summary>Legal files and readiness of regions.</summary>
    Readiness,

    /// <summary>Who should come along on a visit.</summary>
    Delegations,

    /// <summary>What to adopt, adapt, reject and add.</summary>
    AdaptSheets,

    /// <summary>Where the MPPs stand and who travelled where.</summary>
    Map,
}

/// <summary>What a board is called in addresses and on pages.</summary>
public sealed record BoardInfo(BoardKind Kind, string Segment, Bilingual Name, Bilingual Intro)
{
    /// <summary>How many of its entries fit a page.</summary>
    public int PageSize { get; init; } = 100;
}

/// <summary>The table of boards.</summary>
public static class Boards
{
    /// <summary>All boards in order of display.</summary>
    public static IReadOnlyList<BoardInfo> All { get; } =
    [
        new(BoardKind.Contradictions, "pertentangan", new("Pertentangan", "Contradictions"), new(
            "Pernyataan yang saling bertentangan, berdampingan dengan sebabnya, dan perbandingan yang kami tolak.",
            "Statements that contradict one another, side by side with the reasons, and comparisons that we refuse.")),
        new(BoardKind.SourceHealth, "kesehatan-sumber", new("Kesehatan sumber", "Source health"), new(
            "Setiap sumber: jenisnya, siapa yang membayarnya, kapan kami membacanya, dan berapa angka yang bertumpu padanya saja.",
            "Every source: what it is, whether it was paid for, when we read it, and how many figures rest on it alone.")) { PageSize = 250 },
        new(BoardKind.StayingOpen, "tetap-buka", new("Tetap buka", "Staying open"), new(
            "Keadaan MPP sesudah peresmian: gerai yang melayani dari yang terdaftar, layanan yang ditarik, dan arah jumlah pengunjung.",
            "How MPPs fare after the opening: counters that serve among those listed, services withdrawn, and where visitor numbers go.")),
        new(BoardKind.Failures, "kegagalan", new("Pustaka kegagalan", "Failure library"), new(
            "Kegagalan dan risiko beserta tempat, syarat, tanda awal, dan langkah penangkalnya.",
            "Failures and risks with place, conditions, early sign and counter-move.")) { PageSize = 60 },
        new(BoardKind.FollowUp, "tindak-lanjut", new("Tindak lanjut", "Follow-up"), new(
            "Setiap kunjungan: apa yang dijanjikan, kapan targetnya, apa hasilnya, dan berapa hari sesudahnya.",
            "Every visit: what was promised, by when, what came of it, and how many days later.")) { PageSize = 80 },
        new(BoardKind.Lineage, "silsilah", new("Silsilah", "Lineage"), new(
            "Siapa belajar dari siapa, turun-temurun, dengan bukti pada setiap hubungan. Ujung yang belum pasti dibiarkan terbuka.",
            "Who learned from whom, through the generations, with evidence for every tie. Ends that are not certain stay open.")),
        new(BoardKind.Readiness, "kesiapan", new("Berkas dan kesiapan", "Legal file and readiness"), new(
            "Untuk setiap daerah yang punya atau menyiapkan MPP: keputusan, perjanjian, dan tahap mana yang sudah ada, direncanakan, atau lewat dari rencananya.",
            "For each region that has or prepares an MPP: which decisions, agreements and stages exist, are planned, or are past their plan.")),
        new(BoardKind.Delegations, "rombongan", new("Siapa perlu ikut", "Who should come"), new(
            "Jabatan yang perlu ikut untuk setiap topik studi tiru, dan rombongan yang sudah berangkat.",
            "Which posts should come for each topic of a study visit, and the parties that have been away.")),
        new(BoardKind.AdaptSheets, "lembar-adaptasi", new("Lembar adaptasi", "Adapt sheet"), new(
            "Lembar untuk mencatat apa yang diadopsi, diadaptasi, ditolak, atau ditambah, beserta alasannya.",
            "A sheet on which to note what is adopted, adapted, rejected or added, with the reason.")) { PageSize = 250 },
        new(BoardKind.Map, "peta", new("Peta", "Map"), new(
            "Letak MPP yang tercatat, dan perjalanan belajar dari satu daerah ke daerah lain.",
            "Where the recorded MPPs are, and journeys of learning from one region to another.")) { PageSize = 100 },
    ];

    /// <summary>The row of a board.</summary>
    public static BoardInfo Info(this BoardKind kind) => All.First(b => b.Kind == kind);
}

/// <summary>A board.</summary>
public abstract record BoardPage(BoardKind Kind) : Page
{
    /// <summary>How many entries it has; a board that does not grow with the records need not say.</summary>
    public virtual int Entries => 0;

    /// <summary>The board with a part of its entries. What it counts it counts of all; a picture of all stands on the first part alone.</summary>
    public virtual BoardPage Slice(int skip, int take) => this;
}

/// <summary>Contradictions: those that somebody explained, those that nobody did, and comparisons that others made.</summary>
public sealed record ContradictionsPage(
    IReadOnlyList<Contradiction> Explained, IReadOnlyList<Contradiction> Unexplained, IReadOnlyList<ComparedPair> Comparisons)
    : BoardPage(BoardKind.Contradictions)
{
    /// <summary>How many are explained, whatever part the page shows.</summary>
    public int AllExplained { get; init; } = Explained.Count;

    /// <summary>How many are not.</summary>
    public int AllUnexplained { get; init; } = Unexplained.Count;

    /// <inheritdoc/>
    public override int Entries => Explained.Count + Unexplained.Count + Comparisons.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with
    {
        Explained = PagePart.Window(Explained, 0, skip, take),
        Unexplained = PagePart.Window(Unexplained, Explained.Count, skip, take),
        Comparisons = PagePart.Window(Comparisons, Explained.Count + Unexplained.Count, skip, take),
    };
}

/// <summary>Figures of one record that say different things of one property or stage.</summary>
public sealed record Contradiction(
    Record Record, Bilingual Label, string Anchor, IReadOnlyList<Figure> Figures, IReadOnlyList<Conflict> Conflicts);

/// <summary>Health of the sources, those on which most rests first.</summary>
public sealed record SourceHealthPage(IReadOnlyList<SourceHealth> Rows, IReadOnlyList<SourceHealth> ReadAgainFirst)
    : BoardPage(BoardKind.SourceHealth)
{
    /// <summary>Every source, whatever part the page shows: what the board counts.</summary>
    public IReadOnlyList<SourceHealth> All { get; init; } = Rows;

    /// <inheritdoc/>
    public override int Entries => Rows.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Rows = PagePart.Window(Rows, 0, skip, take), ReadAgainFirst = skip == 0 ? ReadAgainFirst : [] };
}

/// <summary>One source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Figures">Figures drawn from it.</param>
/// <param name="Alone">Figures that no source of another group supports.</param>
/// <param name="InGroup">Sources of its group, itself among them.</param>
/// <param name="DaysSinceRead">Days since we read it.</param>
public sealed record SourceHealth(Source Source, int Figures, int Alone, int InGroup, int DaysSinceRead);

/// <summary>How MPPs fare after the opening; <paramref name="Silent"/> is the number of hosts of which nothing is told.</summary>
public sealed record StayingOpenPage(IReadOnlyList<OperationRow> Rows, int Silent) : BoardPage(BoardKind.StayingOpen)
{
    /// <inheritdoc/>
    public override int Entries => Rows.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Rows = PagePart.Window(Rows, 0, skip, take) };
}

/// <summary>What is told of one host after its opening.</summary>
public sealed record OperationRow(
    Host Host,
    DerivedInput? Listed,
    Claim? Serving,
    CountedShare? ServingShare,
    Claim? Closed,
    CountedShare? ClosedShare,
    IReadOnlyList<Milestone> Withdrawals,
    Claim? Visitors,
    Claim? VisitorsPerDay,
    VisitorTrend? Trend,
    Claim? Operation);

/// <summary>Lessons on what failed or may fail.</summary>
public sealed record FailuresPage(IReadOnlyList<FailureRow> Rows) : BoardPage(BoardKind.Failures)
{
    /// <inheritdoc/>
    public override int Entries => Rows.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Rows = PagePart.Window(Rows, 0, skip, take) };
}

/// <summary>A lesson with the hosts where it was learned.</summary>
public sealed record FailureRow(Lesson Lesson, IReadOnlyList<Host> Hosts);
