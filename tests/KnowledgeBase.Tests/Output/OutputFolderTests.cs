using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Output;

/// <summary>The published folder: all or nothing, and what is not ours stays.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Target => folder.At("_site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Publishing_writes_every_file_and_tells_what_changed()
    {
        Publish(("a/index.html", "1"), ("b.txt", "2")).ShouldBe(new Published(2, 2, 0, 0));
        Publish(("a/index.html", "1"), ("c.txt", "3")).ShouldBe(new Published(2, 1, 1, 0));
        Files().ShouldBe([".kb-manifest.json", "a/index.html", "c.txt"]);
    }

    [Fact]
    public void Files_of_others_stay_where_they_are()
    {
        Publish(("a.txt", "1"));
        folder.Write("_site/CNAME", "kb.example"u8.ToArray());
        folder.Write("_site/dalam/berkas.txt", "x"u8.ToArray());

        Publish(("b.txt", "2")).Kept.ShouldBe(2);

        Files().ShouldBe([".kb-manifest.json", "CNAME", "b.txt", "dalam/berkas.txt"]);
        File.ReadAllText(folder.At("_site", "CNAME")).ShouldBe("kb.example");
    }

    [Fact]
    public void Files_of_others_stay_in_every_folder_of_many()
    {
        // More than one thread goes through at a time, and on more than one level.
        (string, string)[] files = [.. Enumerable.Range(0, 60).Select(i => ($"d{i % 7}/e{i}/f/{i}.txt", $"{i}"))];
        Publish(files);
        foreach (var (path, _) in files)
        {
            folder.Write($"_site/{path}.doc", "x"u8.ToArray());
        }

        Publish(files).Kept.ShouldBe(files.Length);

        Files().ShouldBe([".kb-manifest.json", .. files.SelectMany(f => new[] { f.Item1, f.Item1 + ".doc" }).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void A_file_of_others_is_never_overwritten()
    {
        Publish(("a.txt", "1"));
        folder.Write("_site/b.txt", "milik orang"u8.ToArray());

        Should.Throw<OutputRefusedException>(() => Publish(("a.txt", "1"), ("b.txt", "2")));

        File.ReadAllText(folder.At("_site", "b.txt")).ShouldBe("milik orang");
        Files().ShouldBe([".kb-manifest.json", "a.txt", "b.txt"]);
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Target]);
    }

    [Fact]
    public void A_folder_that_was_not_made_by_us_is_refused()
    {
        folder.Write("_site/penting.doc", "x"u8.ToArray());
        Should.Throw<OutputRefusedException>(() => Publish(("a.txt", "1"))).Reason.Id.ShouldContain("bukan buatan kb");
        Files().ShouldBe(["penting.doc"]);
    }

    [Fact]
    public void An_empty_folder_is_welcome()
    {
        Directory.CreateDirectory(Target);
        Publish(("a.txt", "1")).Files.ShouldBe(1);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        folder.Write("_site", "x"u8.ToArray());
        Should.Throw<OutputRefusedException>(() => Publish(("a.txt", "1")));
    }

    [Fact]
    public void A_link_in_place_of_the_folder_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        Directory.CreateDirectory(folder.At("lain"));
        Directory.CreateSymbolicLink(Target, folder.At("lain"));
        Should.Throw<OutputRefusedException>(() => Publish(("a.txt", "1")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/_site")]
    [InlineData(".")]
    [InlineData("content/../content/")]
    public void The_content_folder_is_never_written_to(string output) =>
        Should.Throw<OutputRefusedException>(() => new OutputFolder(folder.At(output), folder.At("content")));

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_content_is_fine() =>
        Should.NotThrow(() => new OutputFolder(folder.At("content-site"), folder.At("content")));

    [Fact]
    public void A_copy_that_cannot_be_read_leaves_the_site_before()
    {
        Publish(("a.txt", "1"));

        Should.Throw<IOException>(() => new OutputFolder(Target, folder.At("content"))
            .Publish([File_("a.txt", "2")], [new FileCopy("b.png", () => throw new IOException("gone"))]));

        File.ReadAllText(folder.At("_site", "a.txt")).ShouldBe("1");
        Files().ShouldBe([".kb-manifest.json", "a.txt"]);
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Target]);
    }

    [Fact]
    public void Two_files_at_one_path_are_never_published()
    {
        Publish(("a.txt", "1"));
        Should.Throw<Exception>(() => Publish(("a.txt", "2"), ("a.txt", "3")));
        File.ReadAllText(folder.At("_site", "a.txt")).ShouldBe("1");
    }

    [Fact]
    public void A_build_stopped_between_two_steps_is_mended_by_the_next()
    {
        Publish(("a.txt", "1"));
        Directory.Move(Target, folder.At("._site.kb-old"));
        folder.Write("._site.kb-new/rusak.txt", "x"u8.ToArray());

        Publish(("b.txt", "2")).Removed.ShouldBe(1);

        Files().ShouldBe([".kb-manifest.json", "b.txt"]);
    }

    [Fact]
    public void A_damaged_manifest_makes_nothing_ours()
    {
        Publish(("a.txt", "1"));
        folder.Write("_site/.kb-manifest.json", "{"u8.ToArray());

        Should.Throw<OutputRefusedException>(() => Publish(("a.txt", "2")));

        File.ReadAllText(folder.At("_site", "a.txt")).ShouldBe("1");
    }

    [Fact]
    public void A_manifest_with_prints_of_another_kind_still_says_which_files_are_ours()
    {
        Publish(("a.txt", "1"), ("b.txt", "2"));
        folder.Write("_site/.kb-manifest.json", """{ "a.txt": "9b74c9897bac770ffc029102a200c5de", "b.txt": "sha256-d4735e3a" }"""u8.ToArray());

        var published = Publish(("a.txt", "1"));

        (published.Changed, published.Removed, published.Kept).ShouldBe((1, 1, 0));
        Files().ShouldBe([".kb-manifest.json", "a.txt"]);
    }

    private Published Publish(params (string Path, string Text)[] files) =>
        new OutputFolder(Target, folder.At("content")).Publish([.. files.Select(f => File_(f.Path, f.Text))], []);

    private static OutputFile File_(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Target, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
