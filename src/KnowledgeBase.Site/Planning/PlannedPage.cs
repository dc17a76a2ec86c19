using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>A page that will be. Its address is known at once; what it shows is gathered when it is rendered and forgotten after, so that a site never lies in memory.</summary>
/// <param name="Context">What every page of its language is planned with.</param>
/// <param name="Address">Where it will live.</param>
/// <param name="Plan">Gathers what it shows.</param>
internal sealed record PlannedPage(PlanContext Context, SiteAddress Address, Func<Page> Plan)
{
    /// <summary>Whether search engines should leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The same page in every language of the site.</summary>
    public IReadOnlyList<Alternate> Alternates => Context.Alternates(Address);
}

/// <summary>Another file that will be, and takes long enough to be made only when its turn comes.</summary>
/// <param name="Path">Where it will lie.</param>
/// <param name="Make">Makes its bytes.</param>
internal sealed record PlannedFile(string Path, Func<ReadOnlyMemory<byte>> Make);
