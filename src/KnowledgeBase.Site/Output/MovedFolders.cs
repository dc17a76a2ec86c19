namespace KnowledgeBase.Site.Output;

/// <summary>
/// Folders of a tree that may be given another name while a site is written into it, and those that were. Whoever asks
/// where a path was when the tree was read relies on the answer from then on: what it lies in is not moved any more.
/// Safe to use from several threads.
/// </summary>
internal sealed class MovedFolders
{
    private readonly Lock moving = new();
    private volatile string[] free = [];
    private volatile (string From, string To)[] moves = [];

    /// <summary>Lets folders be moved, the first ones first. Only before anybody asks.</summary>
    public void Let(IEnumerable<string> folders) => free = [.. folders];

    /// <summary>Where a path of today was when the tree was read; null where what was there has been moved away.</summary>
    public string? WhereRead(string path)
    {
        Rely(path);
        // One that was moved may have left its place to another.
        var known = moves;
        foreach (var (from, to) in known)
        {
            if (IsIn(path, to))
            {
                return from + path[to.Length..];
            }
        }

        return Array.Exists(known, m => IsIn(path, m.From)) ? null : path;
    }

    /// <summary>Where today is what was at a path when the tree was read.</summary>
    public string WhereNow(string read)
    {
        foreach (var (from, to) in moves)
        {
            if (IsIn(read, from))
            {
                return to + read[from.Length..];
            }
        }

        return read;
    }

    /// <summary>Gives a folder beside a path, on which nobody relies, that path; where there is none nothing is done.</summary>
    /// <param name="path">Where nothing is.</param>
    /// <param name="move">Moves a folder; tells whether that could be done.</param>
    public void TryMoveTo(string path, Func<string, string, bool> move)
    {
        if (free.Length == 0)
        {
            return;
        }

        lock (moving)
        {
            if (Array.Find(free, f => Above(f).SequenceEqual(Above(path))) is { } from)
            {
                // Whoever does not find it among the free ones any more must see where it is.
                moves = move(from, path) ? [.. moves, (from, path)] : moves;
                free = [.. free.Where(f => f != from)];
            }
        }
    }

    private static ReadOnlySpan<char> Above(string path) => path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');

    private void Rely(string path)
    {
        foreach (var folder in free)
        {
            if (IsIn(path, folder))
            {
                lock (moving)
                {
                    free = [.. free.Where(f => !IsIn(path, f))];
                }

                return;
            }
        }
    }
}
