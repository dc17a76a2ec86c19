using KnowledgeBase.Core.Readiness;

namespace KnowledgeBase.Core.Pages;

/// <summary>The legal files and the readiness of all regions that have an MPP or are on the way to one; those with something overdue first.</summary>
/// <param name="Files">Files of which something is known.</param>
/// <param name="Silent">Files of which nothing is.</param>
public sealed record ReadinessPage(IReadOnlyList<ReadinessFile> Files, IReadOnlyList<ReadinessFile> Silent) : BoardPage(BoardKind.Readiness)
{
    /// <inheritdoc/>
    public override int Entries => Files.Count + Silent.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with
    {
        Files = PagePart.Window(Files, 0, skip, take),
        Silent = PagePart.Window(Silent, Files.Count, skip, take),
    };
}
