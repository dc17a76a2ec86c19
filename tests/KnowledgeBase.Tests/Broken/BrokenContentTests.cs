using System.Text;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Broken;

/// <summary>What cannot lie in a repository that is checked out on every system: huge files, links, names that some systems refuse.</summary>
public sealed class BrokenContentTests
{
    private const int Patience = 120_000;

    /// <summary>Codes that these tests, and those of the folder Hostile, raise.</summary>
    internal static readonly string[] Codes = ["KB004", "KB009", "KB013", "KB014", "KB107", "KB313", "KB408"];

    [Fact(Timeout = Patience)]
    public async Task A_line_of_ten_million_characters_is_too_large() =>
        await Finds("hosts/batu.md", new string('a', 10_000_000), "hosts/batu.md:1:1 KB004");

    [Fact(Timeout = Patience)]
    public async Task A_huge_value_is_too_long() =>
        await Finds("terms/gerai.yaml", $"name: gerai\ndefinition: {new string('a', 200_000)}\n", "terms/gerai.yaml:2:13 KB107");

    [Fact(Timeout = Patience)]
    public async Task A_file_of_brackets_is_nested_too_deeply() =>
        await Finds("terms/gerai.yaml", "name: " + new string('[', 200_000), "terms/gerai.yaml:1:31 KB106");

    [Fact(Timeout = Patience)]
    public async Task A_file_of_braces_is_nested_too_deeply() =>
        await Finds("terms/gerai.yaml", "name: " + Repeat("{a: ", 50_000), "terms/gerai.yaml:1:100 KB106");

    [Fact(Timeout = Patience)]
    public async Task Aliases_cannot_grow()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c <= 'z'; c++)
        {
            bomb.Append($"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n");
        }

        await Finds("terms/gerai.yaml", bomb.ToString(), "terms/gerai.yaml:1:4 KB104");
    }

    [Fact(Timeout = Patience)]
    public async Task Thousands_of_quotations_cannot_be_read() =>
        await Finds("hosts/blora.md", Host(Repeat("> ", 10_000) + "x\n"), "hosts/blora.md:6:1 KB408");

    [Theory(Timeout = Patience)]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a_ ")]
    [InlineData("**a *a ")]
    [InlineData("`` ` ")]
    [InlineData("|a")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("{{")]
    [InlineData("<a ")]
    [InlineData("<!-- ")]
    [InlineData("[a](<b")]
    [InlineData("[a]: x\n")]
    [InlineData("- a\n  ")]
    [InlineData("&#1")]
    [InlineData("\\")]
    public async Task Prose_of_one_mark_over_and_over_ends(string mark)
    {
        var result = await Build(TestSite.Default().Add("hosts/blora.md", Host(Repeat(mark, 40_000 / mark.Length))));
        result.Findings.ShouldAllBe(f => f.Span.Source.Path == "hosts/blora.md" || !f.IsError);
    }

    [Fact(Timeout = Patience)]
    public async Task Ten_thousand_unknown_keys_are_all_told()
    {
        var keys = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"kunci-{i}: x\n"));
        var result = await Build(TestSite.Default().Add("terms/gerai.yaml", "name: gerai\ndefinition: x\n" + keys));
        result.Findings.Count(f => f.Rule.Code == "KB201").ShouldBe(10_000);
    }

    [Fact(Timeout = Patience)]
    public async Task A_long_link_to_a_long_heading_is_told_without_a_suggestion()
    {
        var heading = new string('a', 100_000);
        await Finds("hosts/blora.md", Host($"## {heading}\n\n[x](#{heading[1..]})\n"), "hosts/blora.md:8:5 KB403");
    }

    [Theory]
    [InlineData("terms/aux.yaml")]
    [InlineData("terms/nul.yaml")]
    [InlineData("terms/com1.yaml")]
    [InlineData("terms/lpt9.yaml")]
    [InlineData("terms/a b.yaml")]
    [InlineData("terms/a:b.yaml")]
    [InlineData("terms/a\\b.yaml")]
    [InlineData("terms/a\nb.yaml")]
    [InlineData("terms/a.b.yaml")]
    [InlineData("terms/..yaml")]
    [InlineData("terms/.yaml")]
    [InlineData("terms/<script>.yaml")]
    [InlineData("terms/a%2e.yaml")]
    [InlineData("terms/\u202Ea.yaml")]
    [InlineData("hosts/con.md")]
    [InlineData("hosts/con.en.md")]
    public void A_name_that_is_no_address_is_refused(string path) =>
        Places(TestSite.Default().Add(path, "name: x\n")).ShouldHaveSingleItem().ShouldEndWith(":1:1 KB008");

    [Fact]
    public void Two_names_that_differ_only_in_case_are_not_both_addresses() =>
        Places(TestSite.Default().Add("hosts/Blora.md", Host(""))).ShouldBe(["hosts/Blora.md:1:1 KB008"]);

    [Fact]
    public void A_path_that_climbs_out_of_the_folder_has_no_meaning() =>
        Places(TestSite.Default().Add("../hosts/batu.md", Host(""))).ShouldBe(["../hosts/batu.md:1:1 KB006"]);

    [Fact]
    public void A_link_to_a_file_outside_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        using var folder = Site();
        var secret = folder.Write("rahasia.md", Encoding.UTF8.GetBytes(Host("")));
        File.CreateSymbolicLink(folder.At("content", "hosts", "batu.md"), secret);
        File.CreateSymbolicLink(folder.At("content", "assets", "loket.png"), secret);

        Places(new ContentFolder(folder.At("content"))).ShouldBe(["assets/loket.png:1:1 KB009", "hosts/batu.md:1:1 KB009"]);
    }

    [Fact]
    public void A_linked_folder_is_not_followed_even_in_a_circle()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        using var folder = Site();
        Directory.CreateSymbolicLink(folder.At("content", "lessons"), folder.At("content"));
        Directory.CreateSymbolicLink(folder.At("content", "hosts", "lagi"), folder.At("content", "hosts"));
        File.CreateSymbolicLink(folder.At("content", "hosts", "hilang.md"), folder.At("tiada"));

        Places(new ContentFolder(folder.At("content"))).ShouldBe(
            ["hosts/hilang.md:1:1 KB009", "hosts/lagi:1:1 KB009", "lessons:1:1 KB009"]);
    }

    [Fact]
    public void A_site_yaml_that_is_a_link_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a right that users of Windows lack");
        using var folder = Site();
        File.Move(folder.At("content", "site.yaml"), folder.At("site.yaml"));
        File.CreateSymbolicLink(folder.At("content", "site.yaml"), folder.At("site.yaml"));

        Places(new ContentFolder(folder.At("content"))).ShouldBe(["site.yaml:1:1 KB001", "site.yaml:1:1 KB009"]);
    }

    [Fact]
    public void A_file_that_the_system_refuses_to_read_is_told()
    {
        var files = TestSite.Default().List().Append(
            new ContentFile("terms/gerai.yaml", 5, () => throw new UnauthorizedAccessException())).ToList();
        Places(new ListedContent(files)).ShouldBe(["terms/gerai.yaml:1:1 KB010"]);
    }

    [Fact]
    public void A_folder_that_the_system_refuses_to_list_is_told()
    {
        var files = TestSite.Default().List().Append(new ContentFile("terms", 0, () => [], IsClosedFolder: true)).ToList();
        Places(new ListedContent(files)).ShouldBe(["terms:1:1 KB010"]);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_has_no_site() =>
        Places(new ContentFolder(Path.Combine(Path.GetTempPath(), "kb-no-such-folder"))).ShouldBe(["site.yaml:1:1 KB001"]);

    [Fact]
    public void What_editors_leave_behind_is_passed_over()
    {
        using var folder = Site();
        foreach (var name in new[] { ".git/config", "hosts/.blora.md.swp", "hosts/blora.md~", "hosts/~$blora.md", "Thumbs.db", ".DS_Store", "hosts/x.tmp" })
        {
            folder.Write("content/" + name, [0xFF, 0x00]);
        }

        Places(new ContentFolder(folder.At("content"))).ShouldBeEmpty();
    }

    private static async Task Finds(string path, string text, string finding) =>
        BrokenCorpusTests.Places(await Build(TestSite.Default().Add(path, text))).ShouldBe([finding]);

    private static Task<BuildResult> Build(IContentSource content) =>
        Task.Run(() => TestSite.Build(content, audit: false), TestContext.Current.CancellationToken);

    private static IReadOnlyList<string> Places(IContentSource content) => BrokenCorpusTests.Places(TestSite.Build(content));

    private static string Host(string prose) => $"---\nname: MPP\nregion: kabupaten-blora\nstatus: operating\n---\n{prose}";

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        foreach (var file in TestSite.Default().List())
        {
            folder.Write("content/" + file.Path, file.Read());
        }

        Directory.CreateDirectory(folder.At("content", "assets"));
        return folder;
    }

    private sealed class ListedContent(IReadOnlyList<ContentFile> files) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => files;
    }
}
