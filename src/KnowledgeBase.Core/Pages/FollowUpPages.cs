using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Pages;

/// <summary>What came of the visits, in groups by how far they have come.</summary>
public sealed record FollowUpPage(IReadOnlyList<FollowUpGroup> Groups) : BoardPage(BoardKind.FollowUp)
{
    /// <summary>The shortest and the longest way to a first service of all rows; null where fewer than two can be counted.</summary>
    public (DayCount Shortest, DayCount Longest)? Span { get; init; }

    /// <inheritdoc/>
    public override int Entries => Groups.Sum(g => g.Rows.Count);

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take)
    {
        var (before, groups) = (0, new List<FollowUpGroup>());
        foreach (var group in Groups)
        {
            groups.Add(group with { Rows = PagePart.Window(group.Rows, before, skip, take) });
            before += group.Rows.Count;
        }

        return this with { Groups = groups };
    }
}

/// <summary>Rows of one state; on a part of the board perhaps none.</summary>
public sealed record FollowUpGroup(FollowUpState State, IReadOnlyList<FollowUpRow> Rows)
{
    /// <summary>How many the state has on all parts together.</summary>
    public int Total { get; init; } = Rows.Count;
}

/// <summary>A row with its bar; the bar is null where the days cannot be counted.</summary>
public sealed record FollowUpRow(FollowUp FollowUp, FollowUpBar? Bar);

/// <summary>Days since the visit as shares of the longest on the board, 0 to 1.</summary>
/// <param name="End">Where the bar ends: the first service, or the day of the site.</param>
/// <param name="IsOpen">Whether no service was found, so that the bar goes on.</param>
/// <param name="Target">The end of the target, if it lies after the visit.</param>
/// <param name="Later">Later outcomes that serve citizens.</param>
public sealed record FollowUpBar(double End, bool IsOpen, double? Target, IReadOnlyList<double> Later);

/// <summary>A visit, the plans before it, the targets and the outcomes on one axis.</summary>
/// <param name="Axis">First and last day, and the marks between them.</param>
/// <param name="Points">The points in order of date.</param>
/// <param name="First">The first service after the visit with its days, which the picture is about; null while there is none.</param>
public sealed record VisitAxis(Timeline Axis, IReadOnlyList<VisitPoint> Points, VisitPoint? First);

/// <summary>What a point on the axis of a visit is.</summary>
public enum VisitPointKind
{
    /// <summary>A plan of the region's own.</summary>
    OwnPlan,

    /// <summary>The visit.</summary>
    Visit,

    /// <summary>A target.</summary>
    Target,

    /// <summary>An outcome.</summary>
    Outcome,
}

/// <summary>A point on the axis of a visit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What it is called: a stage, or the kind.</param>
/// <param name="Date">Its date as far as known.</param>
/// <param name="IsPlan">Whether it is only planned.</param>
/// <param name="Replication">The record that tells it; null for the visit.</param>
/// <param name="Learner">Who learned; null for the visit.</param>
/// <param name="Anchor">Where its statement stands on that record's page, or null.</param>
/// <param name="Source">Its source.</param>
/// <param name="Days">Days after the visit (negative: before), or null where they cannot be counted.</param>
public sealed record VisitPoint(
    VisitPointKind Kind,
    Bilingual Label,
    FuzzyDate Date,
    bool IsPlan,
    Replication? Replication,
    Region? Learner,
    string? Anchor,
    Ref<Source> Source,
    DayCount? Days);
