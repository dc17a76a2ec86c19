using KnowledgeBase.Core.Readiness;

namespace KnowledgeBase.Core.Pages;

/// <summary>The legal files and the readiness of all regions that have an MPP or are on the way to one; those with something overdue first.</summary>
public sealed record ReadinessPage(IReadOnlyList<ReadinessFile> Files) : BoardPage(BoardKind.Readiness);
