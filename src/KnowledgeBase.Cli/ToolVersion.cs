namespace KnowledgeBase.Cli;

/// <summary>The version of the program.</summary>
internal static class ToolVersion
{
    /// <summary>Three numbers, as the assembly carries them.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
