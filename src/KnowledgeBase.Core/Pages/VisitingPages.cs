using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Core.Pages;

/// <summary>Whether a trip to a host is needed: what is answered already, what is left to ask, and what a trip would cost.</summary>
/// <param name="Sheet">The host's questions, sorted.</param>
/// <param name="Rules">The host's visiting rules, or null when not told.</param>
/// <param name="DailyRate">The official rate of a day in the host's province, or null when not known.</param>
/// <param name="Limits">Regulations that limit such trips.</param>
public sealed record NeedPage(NeedSheet Sheet, Claim? Rules, DerivedInput? DailyRate, IReadOnlyList<Regulation> Limits) : Page;

/// <summary>The empty adapt sheet of a playbook, to be printed and filled in.</summary>
public sealed record AdaptSheetPage(Playbook Playbook, Host Host) : Page;

/// <summary>The empty adapt sheet for any host, and those of the playbooks.</summary>
public sealed record AdaptSheetsPage(IReadOnlyList<Playbook> Playbooks) : BoardPage(BoardKind.AdaptSheets)
{
    /// <inheritdoc/>
    public override int Entries => Playbooks.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Playbooks = PagePart.Window(Playbooks, 0, skip, take) };
}

/// <summary>Who should come for which topic, and the parties that have been away.</summary>
public sealed record DelegationsPage(IReadOnlyList<Post> Posts, IReadOnlyList<TopicNeed> Topics, IReadOnlyList<ReviewedVisit> Visits)
    : BoardPage(BoardKind.Delegations)
{
    /// <inheritdoc/>
    public override int Entries => Visits.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Visits = PagePart.Window(Visits, 0, skip, take) };
}

/// <summary>A visit with what is to be said about its party.</summary>
public sealed record ReviewedVisit(Visit Visit, DelegationReview Review);
