namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check</c>: a build whose site is thrown away.</summary>
internal static class CheckCommand
{
    public static int Run(CommandInput input, CliConsole console) =>
        SiteRun.Run(input, console, ContentPlace.Find(input, console.Environment), output: null, folder: null);
}
