using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Planning;

/// <summary>A board that will be, without a frame. How many entries it has is known at once, for they decide how many pages there are; what it shows is gathered once, when one of its pages or the home page asks.</summary>
/// <param name="Kind">Which board.</param>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Gathered">The whole board, gathered when somebody asks.</param>
internal sealed record PlannedBoard(BoardKind Kind, int Entries, Gathered<BoardPage> Gathered)
{
    private Gathered<PlannedBoard?>? counted;

    /// <summary>The whole board. It depends on what its entries were counted from, too.</summary>
    public BoardPage Page
    {
        get
        {
            _ = counted?.Value;
            return Gathered.Value;
        }
    }

    /// <summary>Plans a board and notes what that took; null where it has nothing to show.</summary>
    public static PlannedBoard? Plan(Func<PlannedBoard?> plan)
    {
        var counted = new Gathered<PlannedBoard?>(plan);
        return counted.Value is { } board ? board with { counted = counted } : null;
    }

    /// <summary>A board that could only be counted by gathering it; null where it has nothing to show.</summary>
    public static PlannedBoard? Of(BoardPage? page) => page is null ? null : new(page.Kind, page.Entries, new(() => page));

    /// <summary>A board whose entries are counted more cheaply than gathered; null where there are none.</summary>
    public static PlannedBoard? Of(BoardKind kind, int entries, Func<BoardPage> page) => entries == 0 ? null : new(kind, entries, new(page));
}
