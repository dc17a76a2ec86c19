using System.Threading.Channels;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Tells that something in a folder has changed. What has changed is only for people to read: whoever asks reads everything anew.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(2);

    private readonly string folder;
    private readonly string themes;
    private readonly Channel<string> names = Channel.CreateUnbounded<string>();
    private FileSystemWatcher? watcher;
    private volatile bool isBroken;
    private int seen;

    /// <param name="folder">The content.</param>
    /// <param name="themes">The folder of themes; a theme that was built anew is seen by the rescan.</param>
    public ContentWatcher(string folder, string themes)
    {
        this.folder = folder;
        this.themes = themes;
        watcher = Watch();
        seen = Fingerprint();
    }

    /// <summary>Waits for a change; gives the paths that the system named, which may be none.</summary>
    public async Task<IReadOnlyList<string>> Next(CancellationToken cancel)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            if (await Arrives(Rescan, cancel))
            {
                await Gather(changed, cancel);
            }

            if (isBroken)
            {
                watcher?.Dispose();
                watcher = Watch();
            }

            // The second net: network drives send no events, and a new folder's first files may come before its watch.
            var now = Fingerprint();
            if (changed.Count > 0 || now != seen)
            {
                // Taken before the content is read: what changes meanwhile is found next time.
                seen = now;
                return [.. changed];
            }
        }
    }

    public void Dispose() => watcher?.Dispose();

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? made = null;
        try
        {
            made = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            made.Created += Noted;
            made.Changed += Noted;
            made.Deleted += Noted;
            made.Renamed += Noted;
            made.Error += (_, _) => isBroken = true;
            made.EnableRaisingEvents = true;
            isBroken = false;
            return made;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No folder, or the system has no watches left: the rescan goes on, and the watch is tried again.
            made?.Dispose();
            isBroken = true;
            return null;
        }
    }

    private void Noted(object sender, FileSystemEventArgs change)
    {
        if (change.Name is { } name && !name.Split('/', '\\').Any(Leftovers.Contains))
        {
            names.Writer.TryWrite(name.Replace('\\', '/'));
        }
    }

    /// <summary>Takes names until the folder has been quiet for a moment: editors write a file in several steps.</summary>
    private async Task Gather(SortedSet<string> changed, CancellationToken cancel)
    {
        var until = DateTime.UtcNow + Longest;
        do
        {
            while (names.Reader.TryRead(out var name))
            {
                changed.Add(name);
            }
        }
        while (DateTime.UtcNow < until && await Arrives(Quiet, cancel));
    }

    private async Task<bool> Arrives(TimeSpan within, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(within);
        try
        {
            return await names.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private IEnumerable<FileInfo> Themes() => !Directory.Exists(themes)
        ? []
        : Directory.EnumerateDirectories(themes).Select(t => new DirectoryInfo(Path.Combine(t, "dist"))).Where(d => d.Exists).SelectMany(d => d.EnumerateFiles("*.dll"));

    /// <summary>Names, sizes and times of all files.</summary>
    private int Fingerprint()
    {
        var print = new HashCode();
        try
        {
            var plain = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", plain).Concat(Themes()).OrderBy(f => f.FullName, StringComparer.Ordinal))
            {
                if (!Leftovers.Contains(file.Name))
                {
                    print.Add(file.FullName);
                    print.Add(file.Length);
                    print.Add(file.LastWriteTimeUtc);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Changed under our eyes; the next scan sees the outcome.
            return 0;
        }

        return print.ToHashCode();
    }
}
