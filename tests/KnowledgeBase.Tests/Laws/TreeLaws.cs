using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Hostile;

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
        var numbers = ManyTimes.Numbers(site.Places.Last).ToList();
        numbers.ShouldBe(ManyTimes.Numbers(site.Published("")), ignoreOrder: true);
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

    private static void NobodyElse()
    {
    }
}
