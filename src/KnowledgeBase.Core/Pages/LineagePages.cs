using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Drawing;

namespace KnowledgeBase.Core.Pages;

/// <summary>Who learned from whom: a wide drawing in layers, a narrow one as a tree, a table.</summary>
/// <param name="Lineage">Regions and their ties.</param>
/// <param name="Drawn">What of it is drawn: all, or as much as a drawing can show.</param>
/// <param name="Drawing">The places of the wide drawing, by the nodes' names.</param>
/// <param name="Roots">The narrow drawing: those who learned from nobody known, with those who learned from them.</param>
/// <param name="Chain">The longest way from a first to a last generation.</param>
/// <param name="Rows">The ties as rows: by generation, then by who learned.</param>
public sealed record LineagePage(
    Lineage Lineage, Lineage Drawn, LayeredDrawing Drawing, IReadOnlyList<LineageBranch> Roots, IReadOnlyList<LineageNode> Chain, IReadOnlyList<LineageRow> Rows)
    : BoardPage(BoardKind.Lineage)
{
    /// <inheritdoc/>
    public override int Entries => Rows.Count;

    /// <inheritdoc/>
    public override BoardPage Slice(int skip, int take) => this with { Rows = PagePart.Window(Rows, 0, skip, take) };

    /// <summary>Path of the ties as a file, under the site's root.</summary>
    public const string File = "silsilah/edges.json";
}

/// <summary>A node of the tree with those who learned from it. One with several parents stands under each, but brings its own only once.</summary>
/// <param name="Node">Who.</param>
/// <param name="Edge">How it learned from the one above; null for a root.</param>
/// <param name="Children">Who learned from it.</param>
/// <param name="IsAgain">Whether those who learned from it stand elsewhere in the tree.</param>
public sealed record LineageBranch(LineageNode Node, LineageEdge? Edge, IReadOnlyList<LineageBranch> Children, bool IsAgain);

/// <summary>A tie with the generation of the learner: 1 learned from those who learned from nobody known.</summary>
public sealed record LineageRow(LineageEdge Edge, int Generation);
