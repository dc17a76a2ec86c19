using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Tests.Hostile;
using KnowledgeBase.Tests.Large;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A build that takes files over from the last one publishes what a clean build would make, byte for byte, whatever happened in between. <c>KB_LONG=1</c> tries 200 changes.</summary>
public sealed class ReuseLaws
{
    // First pages of lists and boards, and a table.
    private static readonly string[] Followed =
    [
        .. new[] { "mpp", "daerah", "kunjungan", "replikasi", "playbook", "pelajaran", "banding", "banding/fakta", "banding/anggaran", "tindak-lanjut", "silsilah", "peta", "kegagalan", "bertahan", "kesiapan" }
            .Select(f => f + "/index.html"),
        "banding/anggaran.csv",
    ];

    private static readonly int Rounds = Chance.IsLong ? 200 : 24;

    [Fact]
    public void After_any_changes_the_published_site_is_a_clean_build()
    {
        var changes = Gen.Choose(0, int.MaxValue - 1).ListOf(Rounds).ToArbitrary();
        Prop.ForAll(changes, seeds =>
        {
            using var site = new ReusingSite();
            var (options, isBroken, good, kept) = (EditedOptions.First, false, 0, 0);
            foreach (var seed in seeds)
            {
                options = ContentEdits.Change(site.Files, new System.Random(seed), options, mend: isBroken && seed % 2 == 0);
                site.Suffer(seed);
                var result = site.Build(options);
                isBroken = result.HasErrors;
                good += isBroken ? 0 : 1;
                kept += site.ShouldBeClean(options);
            }

            good.ShouldBeGreaterThan(Rounds / 8);
            kept.ShouldBeGreaterThan(Rounds * 10);
        }).Check(Chance.Tries(1));
    }

    [Fact]
    public void Questions_that_no_file_asks_any_more_are_forgotten()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        var first = QuestionsOf(site);
        // Of some records there may not be two.
        var tried = 0;
        foreach (var (path, bytes) in site.Files.Where(f => f.Key.StartsWith("lessons/", StringComparison.Ordinal) && !f.Key.EndsWith(".en.md", StringComparison.Ordinal)).ToList())
        {
            var twin = path.Insert(path.LastIndexOf('.'), "-lagi");
            site.Files[twin] = bytes;
            if (!site.Build(EditedOptions.First).HasErrors)
            {
                tried++;
                QuestionsOf(site).Count.ShouldBeGreaterThan(first.Count);
            }

            site.Files.Remove(twin);
            site.Build(EditedOptions.First).HasErrors.ShouldBeFalse();
            QuestionsOf(site).ShouldBe(first);
        }

        tried.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_record_that_comes_or_goes_changes_every_page_that_tells_of_it()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        var tried = 0;
        foreach (var path in site.Files.Keys.Where(p => p.Contains('/', StringComparison.Ordinal) && !p.EndsWith(".en.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList())
        {
            var bytes = site.Files[path];
            // One that others need is no case: without it there is no site. Its twin comes and goes too.
            var twin = path.Insert(path.LastIndexOf('.'), "-lagi");
            site.Files.Remove(path);
            tried += Try() ? 1 : 0;
            site.Files[path] = bytes;
            site.Files[twin] = bytes;
            tried += Try() ? 1 : 0;
            site.Files.Remove(twin);
        }

        tried.ShouldBeGreaterThan(20);

        bool Try()
        {
            var isGood = !site.Build(EditedOptions.First).HasErrors;
            if (isGood)
            {
                site.ShouldBeClean(EditedOptions.First);
            }

            return isGood;
        }
    }

    [Fact]
    public void After_an_edit_of_a_term_most_pages_are_taken_over()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        site.ShouldBeClean(EditedOptions.First);
        var path = site.Files.Keys.First(p => p.StartsWith("terms/", StringComparison.Ordinal));
        site.Files[path] = [.. site.Files[path], .. "# catatan\n"u8];

        site.Build(EditedOptions.First);

        site.ShouldBeClean(EditedOptions.First).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Words_that_were_left_alone_are_not_believed_of_pages_that_changed_since()
    {
        // So many pages that the words of one or two are not worth writing all of them down again.
        using var site = new ReusingSite();
        foreach (var i in Enumerable.Range(0, 150))
        {
            site.Files[$"terms/kata-{i}.yaml"] = Encoding.UTF8.GetBytes($"name: Kata {i}\ndefinition: Arti dari kata ke-{i}.\n");
        }

        site.Build(EditedOptions.First);
        var words = File.ReadAllBytes(site.Words);
        foreach (var (number, word) in new[] { (7, "Gotong"), (7, "Gotong"), (8, "Antrean"), (7, "Arti"), (8, "Loket") })
        {
            // As many words as before: of so few pages another length would show in all levels.
            site.Files[$"terms/kata-{number}.yaml"] = Encoding.UTF8.GetBytes($"name: Kata {number}\ndefinition: {word} dari kata ke-{number}.\n");
            site.Build(EditedOptions.First).HasErrors.ShouldBeFalse();
            site.ShouldBeClean(EditedOptions.First);
            File.ReadAllBytes(site.Words).ShouldBe(words);
        }
    }

    [Fact]
    public void Comparison_data_of_a_host_is_taken_over_where_it_is_the_same()
    {
        // Enough hosts for a file of each, and little else.
        var shown = new[] { "site.yaml", "sources/", "regions/", "hosts/", "playbooks/playbooks-5." };
        using var site = new ReusingSite([.. LargeContent.Make().List().Where(f => shown.Any(s => f.Path.StartsWith(s, StringComparison.Ordinal)))]);
        site.Build(EditedOptions.First);

        const int AllButOne = 2 * (LargeContent.Hosts - 1);
        KeptAfter("hosts/hosts-7.md", "Nomor 7", "Nomor tujuh").ShouldBe(AllButOne);
        KeptAfter("regions/regions-9.yaml", "Nomor 9", "Nomor sembilan").ShouldBe(AllButOne);
        KeptAfter("playbooks/playbooks-5.md", "Playbook 5", "Playbook lima").ShouldBe(AllButOne);
        KeptAfter("sources/sources-0.yaml", "Koran 0", "Koran nol").ShouldBe(0);
        // What comes from all hosts together: a longer axis, another order of the kinds of money, and comparisons that others made.
        KeptAfter("hosts/hosts-7.md", "date: 2022-0", "date: 2032-0").ShouldBe(0);
        KeptAfter("hosts/hosts-0.md", "money: ceiling", "money: contract").ShouldBe(0);
        KeptAfter("hosts/hosts-7.md", "\n---\n", "\ncomparisons:\n  - {left: hosts-9.budget.a, right: hosts-7.budget.a, source: sources-0}\n---\n").ShouldBe(0);

        int KeptAfter(string path, string old, string other)
        {
            site.Files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(site.Files[path]).Replace(old, other, StringComparison.Ordinal));
            site.Build(EditedOptions.First).HasErrors.ShouldBeFalse();
            site.ShouldBeClean(EditedOptions.First);
            return site.Kept().Count(p => p.Contains("banding/data/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Lists_boards_and_tables_are_made_anew_only_where_something_in_them_changed()
    {
        using var site = new ReusingSite(LargeContent.Make().List());
        site.Build(EditedOptions.First);

        After("lessons/lessons-7.md", "Pelajaran 7", "Pelajaran tujuh").ShouldBe(["kegagalan/index.html", "pelajaran/index.html"]);
        After("visits/visits-7.md", "Membangun nomor", "Mendirikan nomor").ShouldBe(["kunjungan/index.html", "peta/index.html", "silsilah/index.html", "tindak-lanjut/index.html"]);
        After("hosts/hosts-7.md", "Nomor 7", "Nomor tujuh").ShouldBe(
            ["banding/anggaran.csv", "banding/anggaran/index.html", "banding/fakta/index.html", "banding/index.html", "kesiapan/index.html", "mpp/index.html", "peta/index.html"]);
        After("playbooks/playbooks-5.md", "Playbook 5", "Playbook lima").ShouldBe(["banding/index.html", "kesiapan/index.html", "playbook/index.html"]);

        IEnumerable<string> After(string path, string old, string other)
        {
            site.Files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(site.Files[path]).Replace(old, other, StringComparison.Ordinal));
            site.Build(EditedOptions.First).HasErrors.ShouldBeFalse();
            site.ShouldBeClean(EditedOptions.First);
            return site.Made.Where(Followed.Contains).Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_memory_is_none()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        var (whole, records) = (File.ReadAllBytes(site.Memory), File.ReadAllBytes(site.Records));
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new System.Random(seed);
            Rewrite(site.Memory, Damaged(whole, random));
            Rewrite(site.Records, Damaged(records, random));
            site.Mark();
            site.Build(EditedOptions.First);
            site.ShouldBeClean(EditedOptions.First).ShouldBe(0);
            site.ReadAnew.ShouldBeGreaterThan(15);
        }).Check(Chance.Tries(6));
    }

    [Fact]
    public void Only_records_whose_files_changed_are_read_anew()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        site.Build(EditedOptions.First);
        var noted = site.ReadAnew;
        var path = site.Files.Keys.First(p => p.StartsWith("terms/", StringComparison.Ordinal));
        site.Files[path] = [.. site.Files[path], .. "# catatan\n"u8];

        site.Build(EditedOptions.First);

        site.ReadAnew.ShouldBe(noted + 1);
        site.ShouldBeClean(EditedOptions.First);
        // Another list of topics: other words in every record.
        site.Files["site.yaml"] = [.. site.Files["site.yaml"], .. "# catatan\n"u8];
        site.Build(EditedOptions.First);
        site.ReadAnew.ShouldBeGreaterThan(15);
        site.ShouldBeClean(EditedOptions.First);
    }

    [Fact]
    public void What_a_checkout_brought_is_no_memory()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        var (whole, records) = (File.ReadAllBytes(site.Memory), File.ReadAllBytes(site.Records));
        // The same bytes, once with their time and once with another: a pull request may bring the one and not the other.
        Rewrite(site.Memory, whole);
        Rewrite(site.Records, records);
        site.Build(EditedOptions.First);
        site.ShouldBeClean(EditedOptions.First).ShouldBeGreaterThan(30);
        site.ReadAnew.ShouldBeLessThan(15);

        Rewrite(site.Memory, whole, later: 3);
        Rewrite(site.Records, records, later: 3);
        site.Build(EditedOptions.First);

        site.ShouldBeClean(EditedOptions.First).ShouldBe(0);
        site.ReadAnew.ShouldBeGreaterThan(15);
    }

    /// <summary>Puts other bytes into a file, and gives it back its time or a later one, in seconds.</summary>
    private static void Rewrite(string path, byte[] bytes, int later = 0)
    {
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, time.AddSeconds(later));
    }

    private static byte[] Damaged(byte[] whole, System.Random random)
    {
        var at = random.Next(whole.Length);
        return random.Next(3) switch
        {
            0 => whole[..at],
            1 => [.. whole, 0],
            _ => [.. whole.Select((b, i) => i == at ? (byte)(b ^ 1) : b)],
        };
    }

    [Fact]
    public void The_memory_of_another_site_does_no_harm()
    {
        using var other = new ReusingSite();
        other.Files["terms/" + other.Files.Keys.First(p => p.StartsWith("terms/", StringComparison.Ordinal))[6..]] = "name: {id: Lain, en: Other}\ndefinition: {id: Lain sekali., en: Another one.}\n"u8.ToArray();
        other.Build(EditedOptions.First);
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        File.Copy(other.Memory, site.Memory, overwrite: true);
        File.Copy(other.Records, site.Records, overwrite: true);

        site.Mark();
        site.Build(EditedOptions.First);

        site.ShouldBeClean(EditedOptions.First);
    }

    [Fact]
    public void The_memory_of_another_program_is_not_read()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        foreach (var path in new[] { site.Memory, site.Records })
        {
            SealedFile.TryWrite(path, stream =>
            {
                using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
                writer.Write("kb-memory 1");
                writer.Write("program lain");
                writer.Write(Enumerable.Repeat((byte)255, 100).ToArray());
            });
        }

        site.Mark();
        site.Build(EditedOptions.First);
        site.ShouldBeClean(EditedOptions.First).ShouldBe(0);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("deleted")]
    [InlineData("a link")]
    [InlineData("all deleted")]
    public void What_somebody_did_to_the_published_files_is_mended(string what)
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        var page = Directory.GetFiles(Path.Combine(site.Output, "istilah"), "index.html", SearchOption.AllDirectories).Last();
        if (what == "changed")
        {
            File.WriteAllBytes(page, [.. File.ReadAllBytes(page).Select(b => b == (byte)'a' ? (byte)'e' : b)]);
        }
        else if (what == "all deleted")
        {
            Directory.Delete(site.Output, recursive: true);
        }
        else
        {
            File.Delete(page);
            if (what == "a link")
            {
                File.CreateSymbolicLink(page, Path.Combine(site.Output, "index.html"));
            }
        }

        site.Build(EditedOptions.First);

        site.ShouldBeClean(EditedOptions.First);
    }

    [Fact]
    public void A_fresh_build_takes_nothing_over()
    {
        using var site = new ReusingSite();
        site.Build(EditedOptions.First);
        site.Mark();
        site.Build(EditedOptions.First, isFresh: true);
        site.ShouldBeClean(EditedOptions.First).ShouldBe(0);
    }

    private static List<string> QuestionsOf(ReusingSite site)
    {
        var memory = SealedFile.Read(site.Memory);
        var reader = new ByteReader(memory);
        reader.Text();
        return [.. MemoryFile.Read(memory, reader.Text())!.Answers.Select(a => $"{a}").Order(StringComparer.Ordinal)];
    }
}
