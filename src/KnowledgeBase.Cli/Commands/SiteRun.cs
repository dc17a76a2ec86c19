using System.Diagnostics;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Memory;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Commands;

/// <summary>What <c>build</c> and <c>check</c> share: they differ in whether there is a folder.</summary>
internal static class SiteRun
{
    /// <summary>Builds into <paramref name="folder"/>, publishes if there are no errors, and reports.</summary>
    /// <param name="input">The command line.</param>
    /// <param name="console">Where to report.</param>
    /// <param name="place">The content.</param>
    /// <param name="output">The folder written to, as the report names it; null if none is.</param>
    /// <param name="folder">Where the site goes; null to throw it away.</param>
    public static int Run(
        CommandInput input, CliConsole console, ContentPlace place, string? output, OutputFolder? folder)
    {
        HugePages.Ask();
        Ahead.Begin(withPages: folder is not null);
        var isFresh = input.Has(Options.Fresh);
        if (!isFresh && folder is not null)
        {
            Room.Make(folder.Stored);
        }

        var cache = folder is null ? null : Reusing.Cache(() => isFresh ? BytesInMemory.None : folder.Records);
        var request = new BuildRequest(
            new ContentFolder(place.Content), new ThemeFinder(place.SiteFolder),
            BuildValues.Base(input), BuildValues.AsOf(input, console.Environment), input.Has(Options.Audit))
        {
            Archive = ArchiveFolder.Reader(input, console.Environment),
            IsOffline = input.Has(Options.Offline),
            Cache = cache,
            IsFresh = isFresh,
        };

        var clock = Stopwatch.StartNew();
        using var target = new StagedOutput(folder);
        var result = PatientWait.For(Build, console, isQuiet: input.Has(Options.Json));
        // Compressing some pages needs a core, publishing the disk.
        var largest = Task.Run(result.Totals.Large.Heaviest);
        // From here Ctrl-C is not asked any more: a site is published whole or not at all, and it takes a moment.
        var published = result.HasErrors ? null : target.Publish();
        var report = new BuildReport(input.Command!.Name, result, request.Base, published, output, largest.GetAwaiter().GetResult(), clock.Elapsed, input.Has(Options.Notices));

        var paths = new ShownPaths(console.Environment.CurrentDirectory, place.Content);
        if (input.Has(Options.Json))
        {
            console.Out.Write(JsonReport.Write(report, paths, console.Language));
        }
        else
        {
            var findings = new FindingPrinter(console.Language, console.ErrorPaint, paths);
            console.Error.Write(ReportText.Of(report, findings, console.Language));
        }

        var isBad = report.Errors > 0 || (input.Has(Options.Strict) && report.Warnings > 0);
        return isBad ? ExitCode.Findings : ExitCode.Clean;

        BuildResult Build()
        {
            if (folder is null)
            {
                return SiteBuild.Look(request);
            }

            // Not before: the build would wait for a thread until this is read, and it has to list the content first.
            if (!isFresh)
            {
                folder.ReadAhead(Reusing.Name);
            }

            return target.Copy(SiteBuild.Run(request, target.Open));
        }
    }
}
