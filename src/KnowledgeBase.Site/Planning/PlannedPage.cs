using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Planning;

/// <summary>A page that will be. Its address is known at once; what it shows is gathered when it is rendered and forgotten after, so that a site never lies in memory.</summary>
/// <param name="Context">What every page of its language is planned with.</param>
/// <param name="Address">Where it will live.</param>
/// <param name="Plan">Gathers what it shows.</param>
internal sealed record PlannedPage(PlanContext Context, SiteAddress Address, Func<Page> Plan)
{
    /// <summary>Whether search engines should leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The record that it tells of; null for a page that gathers from many.</summary>
    public Record? Of { get; init; }

    /// <summary>Whether it may be taken over from the last build: everything that it shows is asked for while it is planned and rendered, or is its shape.</summary>
    public bool CanBeKept { get => field || Of is not null; init; }

    /// <summary>Which part of it.</summary>
    public PagePart Part { get; init; } = PagePart.Whole;

    /// <summary>On which part of the list of papers its host stands, to which it leads; 0 where it leads to none.</summary>
    public int KitPart { get; init; }

    /// <summary>What it shows besides the records that it asks for.</summary>
    public string Shape => $"{Context.Around} {Part.Number}/{Part.Count} {KitPart}";

    /// <summary>The same page in every language of the site.</summary>
    public IReadOnlyList<Alternate> Alternates => Context.Alternates(Address);
}

/// <summary>Another file that will be, and takes long enough to be made only when its turn comes.</summary>
/// <param name="Path">Where it will lie.</param>
/// <param name="Of">The record that it tells of; null where it tells of many.</param>
/// <param name="Make">Makes its bytes, and asks for everything that they say.</param>
internal sealed record PlannedFile(string Path, Record? Of, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>What it shows besides the records that it asks for, gathered when its turn comes.</summary>
    public Func<string> Shape { get; init; } = () => "";
}
