using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Site;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Tells the terminal of pages that cannot be made: each failure once, however often a browser asks, and once more after a save.</summary>
internal sealed class Failures(string siteFolder, CliConsole console)
{
    private readonly Lock gate = new();
    private readonly HashSet<PageFailure> told = [];
    private SiteOnDemand? of;

    /// <summary>Tells of a failure and gives it.</summary>
    /// <param name="site">The site that was shown; each save makes another one.</param>
    /// <param name="address">The page.</param>
    /// <param name="thrown">What its making threw.</param>
    public PageFailure Tell(SiteOnDemand site, string address, Exception thrown)
    {
        var failure = PageFailure.Of(address, thrown, siteFolder);
        lock (gate)
        {
            if (!ReferenceEquals(of, site))
            {
                of = site;
                told.Clear();
            }

            if (told.Add(failure))
            {
                console.Complain(failure.Line);
            }
        }

        return failure;
    }
}
