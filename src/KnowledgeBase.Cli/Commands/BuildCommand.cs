using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb build</c>.</summary>
internal static class BuildCommand
{
    public static int Run(CommandInput input, CliConsole console)
    {
        var place = ContentPlace.Find(input, console.Environment);
        var output = input.Text(Options.Out) is { } named
            ? ContentPlace.Full(named, console.Environment)
            : Path.Combine(place.SiteFolder, input.Has(Options.Offline) ? "_offline" : "_site");
        // Refuses a folder that is not ours before any work is done.
        var folder = new OutputFolder(output, place.Content);
        var shown = Path.GetRelativePath(console.Environment.CurrentDirectory, output);
        return SiteRun.Run(input, console, place, shown, folder);
    }
}
