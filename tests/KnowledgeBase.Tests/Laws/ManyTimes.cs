using System.Text;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Tests.Hostile;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Tests.Unbreakable;

namespace KnowledgeBase.Tests.Laws;

/// <summary>How a site is published.</summary>
internal enum Way
{
    Plain,
    TakingOver,
    OfAnotherProgram,
    Failing,
}

/// <summary>A site whose files come and go, with those of others among them.</summary>
internal sealed class ManyTimes(Dice dice) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> foreign = new(StringComparer.Ordinal);
    private Accidents? accidents;
    private int texts;

    public Neighbours Places => new(Target);

    /// <summary>From how many files on a publication leaves a tree for the next one.</summary>
    public int LargeFrom { get; set; } = int.MaxValue;

    private string Target => folder.At("luar", "_site");

    private OutputFolder Folder() => new(Target, folder.At("content")) { LargeFrom = LargeFrom };

    public void Fill(int count)
    {
        while (files.Count < count)
        {
            Put(RandomPath());
        }
    }

    /// <summary>Some pieces in a folder with a name of its own, of which one is another each time.</summary>
    public void PutIndex(string name)
    {
        foreach (var old in files.Keys.Where(p => p.StartsWith("indeks/", StringComparison.Ordinal)).ToList())
        {
            files.Remove(old);
        }

        for (var i = 0; i < 12; i++)
        {
            Put($"indeks/{name}/{i}.txt", i == 0 ? name : $"potongan {i}");
        }
    }

    public string Published(string path) => Path.Combine(Target, path);

    public void Change()
    {
        Fill(12);
        for (var i = dice.Below(4); i > 0; i--)
        {
            var path = dice.Of([.. files.Keys]);
            switch (dice.Below(5))
            {
                case 0:
                    files.Remove(path);
                    break;
                case 1:
                    Put(path);
                    break;
                case 2:
                    // Goes to another place as it is, as pieces of the index do.
                    var text = files[path];
                    files.Remove(path);
                    Put(RandomPath(), text);
                    break;
                case 3:
                    Put(RandomPath(), files[path]);
                    break;
                default:
                    Put(RandomPath());
                    break;
            }
        }

        accidents ??= new Accidents(folder);
        for (var i = dice.Below(3); i > 0 && Directory.Exists(Target); i--)
        {
            accidents.HappenToTree(dice, Places.Last, touchesSite: true);
        }

        for (var i = dice.Below(3); i > 0 && Directory.Exists(Target); i--)
        {
            accidents.HappenToSite(dice, Target);
        }

        HappenToTheWholeTree();
        ChangeForeign();
        accidents.ShouldHaveSparedOthers();
    }

    /// <summary>Publishes; tells whether it began with the tree that was kept.</summary>
    /// <param name="way">How; null leaves it to chance.</param>
    /// <param name="afterReading">What happens when the tree was read ahead and nothing is written yet.</param>
    public bool Publish(Way? way = null, Action? afterReading = null)
    {
        var kept = FileLook.At(Places.Last);
        way ??= dice.Chance(75) ? Way.TakingOver : dice.Of([Way.Plain, Way.OfAnotherProgram, Way.Failing]);
        if (way == Way.Failing)
        {
            using var failing = Folder().Begin();
            Write(failing, failing.Last("satu"), files.Take(5));
            way = Way.TakingOver;
        }

        var output = Folder();
        if (afterReading is not null)
        {
            output.ReadAhead(program: "");
            // The reading is a matter of a millisecond. If it should come too late, what it reads is the other tree.
            Thread.Sleep(200);
            afterReading();
        }
        else if (dice.Chance(50))
        {
            ReadAhead(output);
            kept = FileLook.At(Places.Last);
        }

        using (var staging = output.Begin())
        {
            Write(staging, way == Way.Plain ? null : staging.Last(way == Way.TakingOver ? "satu" : "dua"), files);
            staging.Publish();
        }

        Remember();
        return kept is { } tree && tree.Number.IsSameAs(FileLook.At(Target)!.Value.Number);
    }

    /// <summary>Reads what the last build left, as a program does that starts; sometimes another build is faster.</summary>
    private void ReadAhead(OutputFolder output)
    {
        output.ReadAhead(program: "");
        if (!dice.Chance(40))
        {
            return;
        }

        // However far the reading is, it is of a tree that lies elsewhere by the time it would be used.
        Thread.Sleep(dice.Below(3));
        using (var other = Folder().Begin())
        {
            Write(other, dice.Chance(70) ? other.Last("satu") : null, files);
            other.Publish();
        }

        Remember();
    }

    /// <summary>Compares with a publication of the same files into an empty folder; gives the number of files of others.</summary>
    public int ShouldBeAsTheFirst()
    {
        var first = folder.At("luar", "pertama");
        using (var staging = new OutputFolder(first, folder.At("content")).Begin())
        {
            Write(staging, null, files.Concat(foreign));
            staging.Publish();
        }

        foreign.Keys.ShouldAllBe(f => File.Exists(Path.Combine(Target, f)));
        Shape(Target).ShouldBe(Shape(first));
        accidents?.ShouldHaveSparedOthers();
        Removal.Of(first);
        Directory.GetFileSystemEntries(folder.At("luar"), ".*").Select(Path.GetExtension).ShouldBeSubsetOf([".kb-memory", ".kb-last"]);
        return foreign.Count;
    }

    /// <summary>Which files lie in a folder, under whatever names, without the list.</summary>
    public static IEnumerable<FileNumber> Numbers(string root) => Entries(root).OfType<FileInfo>().Select(f => FileLook.At(f.FullName)!.Value.Number);

    public void Dispose() => folder.Dispose();

    // Everything that can be seen of a folder but the times and the list, which does not name files of others.
    private static List<string> Shape(string root) =>
        [.. Entries(root).Append(new DirectoryInfo(root))
            .Select(e => $"{Path.GetRelativePath(root, e.FullName)} {e.UnixFileMode} {e.LinkTarget} {(e is FileInfo { LinkTarget: null } ? File.ReadAllText(e.FullName) : "")}")
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<FileSystemInfo> Entries(string root) =>
        new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(e => e.Name != ".kb-manifest.json");

    private static void Write(Staging staging, BuildMemory? memory, IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, text) in files)
        {
            if (memory?.Files.GetValueOrDefault(path) is not { } made || made.File.Print != PrintOf(text) || !staging.Keep(made.File))
            {
                staging.Add(path, Encoding.UTF8.GetBytes(text));
            }
        }
    }

    private static Print PrintOf(string text) => Print.Of(Encoding.UTF8.GetBytes(text));

    private void Remember()
    {
        var written = files.Select(f => new WrittenFile(f.Key, PrintOf(f.Value), f.Value.Length, File.GetLastWriteTimeUtc(Path.Combine(Target, f.Key)))).ToLookup(f => f.Print.One % 2 == 0);
        var memory = MemoryFile.Bytes(new BuildMemory(
            "satu", [], written[true].ToDictionary(f => f.Path, f => new MadeFile(f, "", [])), [.. written[false]]));
        SealedFile.TryWrite(Places.Memory, stream => stream.Write(memory.Span));
    }

    private string RandomPath() => dice.Below(4) switch
    {
        0 => $"{dice.Below(3)}.txt",
        1 => $"d{dice.Below(3)}/e{dice.Below(3)}",
        _ => $"d{dice.Below(3)}/e{dice.Below(3)}/{dice.Below(4)}.txt",
    };

    private void Put(string path, string? text = null)
    {
        // What was a folder may become a file, and the other way round.
        foreach (var other in files.Keys.Where(p => p.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(p + "/", StringComparison.Ordinal)).ToList())
        {
            files.Remove(other);
        }

        files[path] = text ?? $"teks {texts++}";
    }

    private void HappenToTheWholeTree()
    {
        if (!Directory.Exists(Places.Last) || !dice.Chance(8))
        {
            return;
        }

        switch (dice.Below(3))
        {
            case 0:
                // As when a build was killed after it began with the tree.
                Directory.Move(Places.Last, Places.Fresh);
                break;
            case 1:
                Removal.Of(Places.Last);
                Directory.CreateSymbolicLink(Places.Last, folder.At("lain"));
                break;
            default:
                Removal.Of(Places.Last);
                SpecialFiles.Pipe(Places.Last);
                break;
        }
    }

    private void ChangeForeign()
    {
        if (Directory.Exists(Target) && dice.Chance(20))
        {
            var path = $"orang/{dice.Below(3)}.doc";
            folder.Write($"luar/_site/{path}", Encoding.UTF8.GetBytes(foreign[path] = $"milik orang {texts++}"));
        }
        else if (foreign.Count > 0 && dice.Chance(20))
        {
            var path = dice.Of([.. foreign.Keys]);
            File.Delete(Path.Combine(Target, path));
            foreign.Remove(path);
        }
    }
}
