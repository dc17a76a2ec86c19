using System.Text;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Tests.Hostile;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Tests.Unbreakable;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A site that is published again and again, each time into the tree of the site before the last one, is what a publication into an empty folder would be: files, folders and their rights, whatever happened in between.</summary>
public sealed class TreeLaws
{
    private const int Rounds = 40;

    [Fact]
    public void Whatever_happens_in_between_each_publication_is_as_the_first()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        var (began, carried) = (0, 0);
        Fuzz.Run(6, 300, dice =>
        {
            using var site = new ManyTimes(dice);
            for (var round = 0; round < Rounds; round++)
            {
                site.LargeFrom = dice.Of([0, int.MaxValue]);
                site.Change();
                Interlocked.Add(ref began, site.Publish() ? 1 : 0);
                Interlocked.Add(ref carried, site.ShouldBeAsTheFirst());
            }
        });

        // Else this would say nothing.
        if (Fuzz.IsAll)
        {
            began.ShouldBeGreaterThan(Rounds);
            carried.ShouldBeGreaterThan(Rounds);
        }
    }

    [Fact]
    public void The_tree_stays_while_most_of_it_is_the_site_and_goes_with_a_fresh_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        using var site = new ManyTimes(new Dice(1, 1));
        site.Fill(20);
        site.Publish(Way.Plain);
        Directory.Exists(site.Places.Last).ShouldBeFalse("nothing of the empty folder is in the site");

        site.Publish(Way.TakingOver);
        Directory.Exists(site.Places.Last).ShouldBeTrue();
        site.Publish(Way.TakingOver).ShouldBeTrue();
        Directory.Exists(site.Places.Last).ShouldBeTrue();

        site.Publish(Way.Plain);
        Directory.Exists(site.Places.Last).ShouldBeFalse("a second copy of a whole site");
    }

    [Fact]
    public void A_tree_that_is_another_one_when_it_would_be_used_is_not_used()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        using var site = new ManyTimes(new Dice(1, 2));
        site.Fill(20);
        site.Publish(Way.Plain);
        site.Publish(Way.TakingOver);
        Directory.Exists(site.Places.Last).ShouldBeTrue();

        var usedIt = site.Publish(Way.TakingOver, afterReading: () =>
        {
            // The clock of a file system ticks every few milliseconds, and a folder that is made anew may get the number of the one before.
            Thread.Sleep(50);
            Directory.Delete(site.Places.Last, recursive: true);
            Directory.CreateDirectory(site.Places.Last);
        });

        usedIt.ShouldBeFalse();
        site.ShouldBeAsTheFirst();
    }

    [Fact]
    public void A_folder_that_is_named_by_its_content_gets_its_new_name_with_its_files()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        using var site = new ManyTimes(new Dice(1, 3));
        site.Fill(20);
        site.PutIndex("a");
        site.Publish(Way.Plain);
        site.PutIndex("b");
        site.Publish(Way.TakingOver, NobodyElse);
        var kept = site.Places.Last + "/indeks/a";
        var (folder, files) = (FileLook.At(kept)!.Value.Number, Directory.GetFiles(kept).Select(f => FileLook.At(f)!.Value.Number).ToHashSet());

        site.PutIndex("c");
        site.Publish(Way.TakingOver, NobodyElse).ShouldBeTrue();

        site.ShouldBeAsTheFirst();
        var now = site.Published("indeks/c");
        FileLook.At(now)!.Value.Number.ShouldBe(folder);
        Directory.GetFiles(now).Count(f => files.Contains(FileLook.At(f)!.Value.Number)).ShouldBeGreaterThan(2, "they lie there already");
    }

    [Fact]
    public void A_large_site_leaves_the_tree_for_the_next_one_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        using var site = new ManyTimes(new Dice(1, 4)) { LargeFrom = 32 };
        site.Fill(19);
        site.PutIndex("a");
        site.Publish(Way.Plain);
        Directory.Exists(site.Places.Last).ShouldBeFalse("31 files");

        site.Fill(32);
        site.Publish(Way.Plain);
        var numbers = Numbers(site.Places.Last);
        numbers.ShouldBe(Numbers(site.Published("")), ignoreOrder: true);
        numbers.Count.ShouldBe(32);
        var named = FileLook.At(site.Places.Last + "/indeks/a")!.Value.Number;

        site.PutIndex("b");
        site.Publish(Way.TakingOver, NobodyElse).ShouldBeTrue();
        site.ShouldBeAsTheFirst();
        FileLook.At(site.Published("indeks/b"))!.Value.Number.ShouldBe(named, "a folder named by its content, though the published site has it too");
    }

    [Fact]
    public void A_tree_that_cannot_be_made_whole_is_left_to_the_next_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        using var site = new ManyTimes(new Dice(1, 5));
        site.Fill(20);
        site.Publish(Way.Plain);

        NewTree.Prepare(site.Published(""), site.Places, ["tidak/ada.txt"]);

        Directory.Exists(site.Places.Fresh).ShouldBeFalse();
        Directory.Exists(site.Places.Last).ShouldBeFalse();
        site.ShouldBeAsTheFirst();
    }

    private static HashSet<ulong> Numbers(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(f => Path.GetFileName(f) != Manifest.FileName).Select(f => FileLook.At(f)!.Value.Inode)];

    private static void NobodyElse()
    {
    }

    private enum Way
    {
        Plain,
        TakingOver,
        OfAnotherProgram,
        Failing,
    }

    /// <summary>A site whose files come and go, with those of others among them.</summary>
    private sealed class ManyTimes(Dice dice) : IDisposable
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

        public void Dispose() => folder.Dispose();

        // Everything that can be seen of a folder but the times and the list, which does not name files of others.
        private static List<string> Shape(string root) =>
            [.. new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Where(e => e.Name != ".kb-manifest.json").Append(new DirectoryInfo(root))
                .Select(e => $"{Path.GetRelativePath(root, e.FullName)} {e.UnixFileMode} {e.LinkTarget} {(e is FileInfo { LinkTarget: null } ? File.ReadAllText(e.FullName) : "")}")
                .Order(StringComparer.Ordinal)];

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
}
