namespace KnowledgeBase.Documents;

/// <summary>The paper of offices: A4, or F4 (folio, 215 × 330 mm), which many of Indonesia's regions use for official papers.</summary>
/// <param name="Code">As options and file names say it: <c>a4</c>.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Width">Width in twentieths of a point.</param>
/// <param name="Height">Height in twentieths of a point.</param>
public sealed record PaperSize(string Code, string Name, int Width, int Height)
{
    /// <summary>210 × 297 mm.</summary>
    public static PaperSize A4 { get; } = new("a4", "A4", 11906, 16838);

    /// <summary>215 × 330 mm.</summary>
    public static PaperSize F4 { get; } = new("f4", "F4", 12189, 18709);

    /// <summary>Both.</summary>
    public static IReadOnlyList<PaperSize> All { get; } = [A4, F4];
}
