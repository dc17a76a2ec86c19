namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check</c>: what a build would find, without the building; <c>--audit</c> makes the pages to look at them, and throws them away.</summary>
internal static class CheckCommand
{
    public static int Run(CommandInput input, CliConsole console) =>
        SiteRun.Run(input, console, ContentPlace.Find(input, console.Environment), output: null, folder: null);
}
