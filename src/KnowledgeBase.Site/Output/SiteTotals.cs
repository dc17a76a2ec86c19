using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>How large a site is.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Files">Number of files, without copied pictures; null where none were made.</param>
/// <param name="Bytes">Their bytes; null where none were made.</param>
/// <param name="Large">Pages of which one is the heaviest.</param>
public sealed record SiteTotals(int Pages, int? Files, long? Bytes, LargePages Large)
{
    /// <summary>A site whose pages were planned and not made.</summary>
    public static SiteTotals Planned(int pages) => new(pages, null, null, new());

    /// <summary>The totals of files in memory.</summary>
    public static SiteTotals Of(IEnumerable<OutputFile> files)
    {
        var counter = new SiteCounter(new NoSite());
        counter.AddAll(files);
        return counter.Totals;
    }
}

/// <summary>Counts files on their way to another sink.</summary>
public sealed class SiteCounter(ISiteSink next) : ISiteSink
{
    private readonly Lock gate = new();
    private SiteTotals totals = new(0, 0, 0, new());

    /// <summary>What has passed so far.</summary>
    public SiteTotals Totals
    {
        get
        {
            lock (gate)
            {
                return totals;
            }
        }
    }

    /// <inheritdoc/>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        next.Add(path, bytes);
        lock (gate)
        {
            if (Count(path, bytes.Length))
            {
                totals.Large.Add(new OutputFile(path, bytes.ToArray()));
            }
        }
    }

    /// <inheritdoc/>
    public bool Keep(WrittenFile file)
    {
        if (!next.Keep(file))
        {
            return false;
        }

        lock (gate)
        {
            if (Count(file.Path, file.Length))
            {
                totals.Large.Add(new OutputFile(file.Path, next.Kept(file.Path)));
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Kept(string path) => next.Kept(path);

    /// <summary>Counts a file; tells whether its bytes are needed.</summary>
    private bool Count(string path, long length)
    {
        var isPage = OutputFile.IsPageAt(path);
        totals = totals with { Pages = totals.Pages + (isPage ? 1 : 0), Files = totals.Files + 1, Bytes = totals.Bytes + length };
        return isPage && totals.Large.Takes(path, length);
    }
}
