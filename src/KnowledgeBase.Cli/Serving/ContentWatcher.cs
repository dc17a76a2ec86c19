using System.Threading.Channels;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Something in the content has changed.</summary>
/// <param name="Paths">What the system named; may be empty.</param>
/// <param name="IsWhole">Whether that is all; otherwise everything has to be looked at.</param>
internal sealed record ContentChange(IReadOnlyList<string> Paths, bool IsWhole);

/// <summary>Tells that something in a folder has changed: at once what the system names, and within two seconds what it does not.</summary>
internal sealed class ContentWatcher : IDisposable
{
    // Editors write a file in several steps, one right after the other.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    // Many empty a file before they fill it.
    private static readonly TimeSpan Filling = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(2);

    private readonly string folder;
    private readonly string themes;
    private readonly Func<IReadOnlyList<ContentFile>> known;
    private readonly TimeProvider clock;
    private readonly Channel<string> names = Channel.CreateUnbounded<string>();
    private FileSystemWatcher? watcher;
    private volatile bool isBroken;
    private int seenThemes;

    /// <param name="folder">The content.</param>
    /// <param name="themes">The folder of themes; a theme that was built anew is seen by the rescan.</param>
    /// <param name="known">The files as they were when they were last read.</param>
    /// <param name="clock">By which it is told how long a file stays empty.</param>
    public ContentWatcher(string folder, string themes, Func<IReadOnlyList<ContentFile>> known, TimeProvider clock)
    {
        this.folder = folder;
        this.themes = themes;
        this.known = known;
        this.clock = clock;
        watcher = Watch();
        seenThemes = ThemesNow();
    }

    /// <summary>Waits for a change.</summary>
    public async Task<ContentChange> Next(CancellationToken cancel)
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
                if (changed.Count > 0)
                {
                    return new([.. changed], IsWhole: false);
                }
            }
            else if (changed.Count > 0)
            {
                return new([.. changed], IsWhole: true);
            }

            // The second net: network drives send no events, and a new folder's first files may come before its watch.
            var now = ThemesNow();
            var files = new ContentFolder(folder).List();
            if (now != seenThemes || Print(files) != Print(known()))
            {
                seenThemes = now;
                await Gather([.. files.Where(f => f.IsPlain && f.Length == 0).Select(f => f.Path)], cancel);
                return new([], IsWhole: false);
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
        Note(change.Name);
        Note((change as RenamedEventArgs)?.OldName);
    }

    private void Note(string? name)
    {
        if (name is not null && !name.Split('/', '\\').Any(n => Leftovers.Contains(n)))
        {
            names.Writer.TryWrite(name.Replace('\\', '/'));
        }
    }

    /// <summary>Takes names until the folder has been quiet for a moment: editors write a file in several steps.</summary>
    private async Task Gather(SortedSet<string> changed, CancellationToken cancel)
    {
        var (until, filled) = (clock.GetUtcNow() + Longest, clock.GetUtcNow() + Filling);
        do
        {
            while (names.Reader.TryRead(out var name))
            {
                changed.Add(name);
            }
        }
        while (clock.GetUtcNow() < until && (await Arrives(Quiet, cancel) || (clock.GetUtcNow() < filled && changed.Any(IsEmpty))));
    }

    private bool IsEmpty(string path)
    {
        try
        {
            return new FileInfo(Path.Combine(folder, path)) is { Exists: true, Length: 0 };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
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

    private static int Print(IReadOnlyList<ContentFile> files) => Print(files.Select(f => (f.Path, f.Length, f.Modified)));

    /// <summary>Names, sizes and times of files.</summary>
    private static int Print(IEnumerable<(string Path, long Length, DateTime? Modified)> files)
    {
        var print = new HashCode();
        foreach (var file in files)
        {
            print.Add(file);
        }

        return print.ToHashCode();
    }

    /// <summary>The same of the themes' programs.</summary>
    private int ThemesNow()
    {
        try
        {
            return !Directory.Exists(themes) ? 0 : Print(Directory.EnumerateDirectories(themes)
                .Select(t => new DirectoryInfo(Path.Combine(t, "dist"))).Where(d => d.Exists).SelectMany(d => d.EnumerateFiles("*.dll"))
                .OrderBy(f => f.FullName, StringComparer.Ordinal).Select(f => (f.FullName, f.Length, (DateTime?)f.LastWriteTimeUtc)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Changed under our eyes; the next scan sees the outcome.
            return seenThemes;
        }
    }
}
