using System.Collections.Concurrent;

namespace KnowledgeBase.Site.Output;

/// <summary>The folder of the new site while it is written: empty at first, or the tree of the site before the published one. Safe to use from several threads.</summary>
internal sealed class NewTree : IDisposable
{
    private readonly Neighbours places;
    private readonly string target;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly HeldFolder? published;
    private HeldFolder? fresh;
    private LastTree? last;
    private long length;
    private long sharedLength;

    public NewTree(string target, Neighbours places)
    {
        this.target = target;
        this.places = places;
        Directory.CreateDirectory(places.Fresh);
        published = HeldFolder.TryOpen(target);
        fresh = HeldFolder.TryOpen(places.Fresh);
    }

    /// <summary>Begins with the tree of the site before the published one. Only before anything is written.</summary>
    /// <param name="tree">The tree; null where there is none.</param>
    /// <param name="isPublished">Whether the published site has a file.</param>
    public void BeginWith(LastTree? tree, Func<string, bool> isPublished)
    {
        if (tree?.IsLikeNew(places) == true && AtomicSwap.TryExchange(places.Last, places.Fresh))
        {
            tree.ClearStrange();
            tree.LetMove(isPublished);
            last = tree;
            fresh?.Dispose();
            fresh = HeldFolder.TryOpen(places.Fresh);
        }

        // One that cannot be used, or the empty folder that was exchanged for it.
        Removal.Try(places.Last);
    }

    /// <summary>Where a file of the new site lies.</summary>
    public string At(string path) => Path.Combine(places.Fresh, path);

    /// <summary>Looks at a file of the published site.</summary>
    public FileLook? LookAtPublished(string path) => published is null ? FileLook.At(Path.Combine(target, path)) : published.Look(path);

    /// <summary>Writes a file; gives the time that the system wrote down.</summary>
    public DateTime Write(string path, ReadOnlySpan<byte> bytes)
    {
        MakeWay(path);
        using var handle = File.OpenHandle(At(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0);
        Interlocked.Add(ref length, bytes.Length);
        return File.GetLastWriteTimeUtc(handle);
    }

    /// <summary>Has a published file, under the same path or another.</summary>
    /// <param name="from">Its path in the published site.</param>
    /// <param name="path">Its path here.</param>
    /// <param name="look">What it is; null where it need not be a plain file.</param>
    public void Share(string from, string path, FileLook? look)
    {
        if (look is { IsPlainFile: true } file)
        {
            var isShared = last?.Has(path, file) == true;
            if (!isShared)
            {
                MakeWay(path);
                isShared = (fresh is not null && published?.TryLink(from, fresh, path) == true) || ForeignFiles.KeepPlain(Path.Combine(target, from), At(path));
            }

            Interlocked.Add(ref length, file.Length);
            Interlocked.Add(ref sharedLength, isShared ? file.Length : 0);
        }
        else
        {
            MakeWay(path);
            ForeignFiles.Keep(Path.Combine(target, from), At(path));
        }
    }

    /// <summary>Removes what lies at a path.</summary>
    public void Clear(string path)
    {
        last?.Clear(path);
        File.Delete(At(path));
    }

    /// <summary>Removes what was there at the beginning and is not of the new site.</summary>
    public void Sweep(Func<string, bool> isNeeded) => last?.Sweep(isNeeded);

    /// <summary>After the exchange: keeps the tree of the site before for the next build if it is worth its room on the disk, else removes it.</summary>
    /// <param name="gone">Where it is; null where there was none.</param>
    /// <returns>Whether it is kept.</returns>
    public bool Settle(string? gone)
    {
        Removal.Try(places.Last);
        // Only one that was exchanged, and where the system has numbers for files, by which alone it can be used. By bytes: no
        // second copy of a site shall lie beside it.
        if (gone == places.Fresh && 2 * sharedLength >= length && OpenFolder.IsPossible && TryMove(gone, places.Last))
        {
            return true;
        }

        if (gone is not null)
        {
            Removal.Try(gone);
        }

        return false;
    }

    /// <summary>Makes a tree for the next build to begin with, where none was kept: second names of published files alone. What cannot be done is left to the next build.</summary>
    /// <param name="target">The published folder.</param>
    /// <param name="places">Where the tree goes.</param>
    /// <param name="paths">The files.</param>
    public static void Prepare(string target, Neighbours places, string[] paths)
    {
        if (!OpenFolder.IsPossible)
        {
            return;
        }

        try
        {
            using var tree = new NewTree(target, places);
            if (tree.TryShareAll(paths) && TryMove(places.Fresh, places.Last))
            {
                return;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full, perhaps: then it is needed for something else.
        }

        Removal.Try(places.Fresh);
    }

    /// <summary>Gives a folder another name; tells whether that could be done.</summary>
    public static bool TryMove(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        published?.Dispose();
        fresh?.Dispose();
    }

    /// <summary>Gives published files a second name under the same path; tells whether that could be done with all.</summary>
    private bool TryShareAll(string[] paths)
    {
        var isShared = fresh is not null && published is not null;
        InParallel.Ranges(paths.Length, (from, to) =>
        {
            for (var i = from; i < to && Volatile.Read(ref isShared); i++)
            {
                MakeWay(paths[i]);
                if (!published!.TryLink(paths[i], fresh!, paths[i]))
                {
                    Volatile.Write(ref isShared, false);
                }
            }
        });
        return isShared;
    }

    private void MakeWay(string path)
    {
        // Made first and remembered after: a thread that finds a folder remembered may rely on it.
        var slash = path.LastIndexOf('/');
        if (slash > 0 && path[..slash] is var folder && last?.HasFolder(folder) != true && !folders.ContainsKey(folder))
        {
            if (last is not null)
            {
                last.MakeFolder(folder);
            }
            else if (fresh?.TryMake(folder) != true)
            {
                Directory.CreateDirectory(At(folder));
            }

            folders.TryAdd(folder, true);
        }

        // Never written into: it may be a published file under a second name.
        last?.Clear(path);
    }
}
