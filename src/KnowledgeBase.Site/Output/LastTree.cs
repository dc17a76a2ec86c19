using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// The tree of the site before the published one, or one of second names alone, with which a new site begins: most of its
/// files are published ones under a second name and need no other. Nothing in it is believed but that, file by file, so that
/// it does not matter who did what to it: whatever is not the published file gives way, and what nobody asked for is swept
/// away at the end.
/// </summary>
internal sealed class LastTree
{
    // Each is compared with each path.
    private const int MostMovable = 8;

    private readonly string root;
    private readonly FileLook top;
    private readonly Dictionary<string, FileNumber> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly List<string> empty = [];
    private readonly List<string> strange = [];
    private readonly Lock clearing = new();
    private readonly MovedFolders moved = new();
    private readonly List<(string Path, string File, int Count)> full = [];
    private bool? listsNumbers;

    private LastTree(string root, FileLook top)
    {
        this.root = root;
        this.top = top;
    }

    /// <summary>Reads the tree where it lies, and changes nothing: whether it may be used is asked later.</summary>
    /// <param name="places">Where it and the folder of the new site are.</param>
    /// <returns>Null where there is none, or not as this program leaves it.</returns>
    public static LastTree? Read(Neighbours places)
    {
        if (!OpenFolder.IsPossible || FileLook.At(places.Last) is not { IsFolder: true } top)
        {
            return null;
        }

        try
        {
            var tree = new LastTree(places.Fresh, top);
            return tree.TryRead(places.Last) ? tree : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            // Whoever changed it, it is not needed.
            return null;
        }
    }

    /// <summary>Whether it still lies where it was read, and is made like a folder that was made just now. Only the build that writes asks: nobody else of us takes the tree away then.</summary>
    public bool IsLikeNew(Neighbours places) =>
        FileLook.At(places.Fresh) is { } fresh && HasRights(fresh, top) && FileLook.At(places.Last) is { } now && now.Number.IsSameAs(top.Number) && now.Modified == top.Modified;

    /// <summary>Removes links and pipes of others, which are carried over anew each time. To be called when the tree lies in the place of the new site, before anything is written: nothing may lead out of it.</summary>
    public void ClearStrange()
    {
        foreach (var path in strange)
        {
            File.Delete(Path.Combine(root, path));
        }
    }

    /// <summary>Lets folders be renamed: one that is named by its content has another name each time, and nearly the same files. Those first that the published site has not, and so the new one hardly.</summary>
    /// <param name="isPublished">Whether the published site has a file.</param>
    public void LetMove(Func<string, bool> isPublished) =>
        moved.Let(full.OrderBy(f => isPublished(f.File)).ThenByDescending(f => f.Count).Take(MostMovable).Select(f => f.Path));

    /// <summary>Whether a folder is there.</summary>
    public bool HasFolder(string path) => moved.WhereRead(path) is { } read && folders.Contains(read);

    /// <summary>Whether what lies at a path is the published file itself.</summary>
    public bool Has(string path, in FileLook published) => HasFile(path, out var number) && number.IsSameAs(published.Number);

    /// <summary>Removes what lies at a path, so that a file can be made there. Never written into: it may be the published file.</summary>
    public void Clear(string path)
    {
        if (HasFile(path, out _))
        {
            File.Delete(Path.Combine(root, path));
        }
        else if (HasFolder(path))
        {
            Removal.Of(Path.Combine(root, path));
        }
    }

    /// <summary>Makes a folder, and removes files that lie where it and those above it must be.</summary>
    public void MakeFolder(string path)
    {
        lock (clearing)
        {
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                ClearFile(path[..slash]);
            }

            ClearFile(path);
            if (!HasFolder(path))
            {
                moved.TryMoveTo(path, (from, to) => NewTree.TryMove(Path.Combine(root, from), Path.Combine(root, to)));
            }

            Directory.CreateDirectory(Path.Combine(root, path));
        }
    }

    /// <summary>Removes files that are not of the new site, and folders in which nothing is left.</summary>
    public void Sweep(Func<string, bool> isNeeded)
    {
        // A folder is looked into when all its files are gone, once for all of them.
        var thinned = new HashSet<string>(empty, StringComparer.Ordinal);
        string[] known = [.. files.Keys];
        InParallel.Ranges(known.Length, (from, to) =>
        {
            foreach (var path in known[from..to].Select(moved.WhereNow).Where(p => !isNeeded(p)))
            {
                ClearFile(path);
                lock (thinned)
                {
                    thinned.Add(Above(path));
                }
            }
        });

        foreach (var path in thinned)
        {
            SweepFolders(path);
        }
    }

    private bool HasFile(string path, out FileNumber number)
    {
        number = default;
        return moved.WhereRead(path) is { } read && files.TryGetValue(read, out number);
    }

    private static string Above(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private void ClearFile(string path)
    {
        // Where a file was there may be a folder of the new site by now.
        if (HasFile(path, out _) && FileLook.At(Path.Combine(root, path)) is { IsFolder: false })
        {
            File.Delete(Path.Combine(root, path));
        }
    }

    private void SweepFolders(string path)
    {
        for (; path.Length > 0; path = Above(path))
        {
            var folder = Path.Combine(root, path);
            if (!Directory.Exists(folder))
            {
                continue;
            }

            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                break;
            }

            Directory.Delete(folder);
        }
    }

    private static bool HasRights(in FileLook one, in FileLook other) =>
        one.Mode == other.Mode && one.Owner == other.Owner && one.Group == other.Group && one.Device == other.Device;

    /// <summary>False where a folder is not like the topmost.</summary>
    private bool TryRead(string place)
    {
        var left = new Stack<string>([""]);
        while (left.TryPop(out var path))
        {
            using var folder = OpenFolder.At(Path.Combine(place, path));
            // Another mode or owner would come back to the published site every other time.
            if (folder.Look is not { } look || !HasRights(look, top))
            {
                return false;
            }

            if (!ReadFolder(folder, path, left))
            {
                empty.Add(path);
            }
        }

        return true;
    }

    /// <summary>Reads one folder; tells whether anything is in it.</summary>
    private bool ReadFolder(OpenFolder folder, string path, Stack<string> left)
    {
        var (inFolders, inFiles, file) = (0, 0, "");
        while (folder.Next())
        {
            var entry = path.Length == 0 ? folder.Name : path + "/" + folder.Name;
            if (folder.IsFolder)
            {
                folders.Add(entry);
                left.Push(entry);
                inFolders++;
            }
            else if (folder.IsPlainFile && NumberOf(folder) is { } number)
            {
                files[entry] = number;
                file = entry;
                inFiles++;
            }
            else
            {
                strange.Add(entry);
            }
        }

        if (inFiles > 1 && inFolders == 0 && path.Length > 0)
        {
            full.Add((path, file, inFiles));
        }

        return inFolders + inFiles > 0;
    }

    /// <summary>The number of a file, by the listing where that is known to give what the system gives when it is asked for the file: one is asked both ways.</summary>
    private FileNumber? NumberOf(OpenFolder folder)
    {
        if (listsNumbers == true)
        {
            return new(top.Device, folder.ListedNumber);
        }

        if (folder.EntryLook is not { } look)
        {
            return null;
        }

        listsNumbers ??= look.Number.IsSameAs(new(top.Device, folder.ListedNumber));
        return look.Number;
    }
}
