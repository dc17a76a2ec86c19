using System.Net.Sockets;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Broken;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Tests.Unbreakable;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>What may lie in a content folder and is no file, or no longer the file that was listed.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private const int Patience = 240_000;

    private readonly TemporaryFolder folder = new();

    public SpecialFileTests()
    {
        foreach (var file in TestSite.Default().List())
        {
            folder.Write("content/" + file.Path, file.Read());
        }
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            // Some of these names are no text, so that a program that knows only texts cannot delete them.
            SpecialFiles.Shell($"rm -rf '{folder.At("content")}'");
        }

        folder.Dispose();
    }

    [Theory(Timeout = Patience)]
    [InlineData("hosts/pipa.md")]
    [InlineData("hosts/blora.en.md")]
    [InlineData("terms/pipa.yaml")]
    [InlineData("assets/pipa.png")]
    [InlineData("pipa")]
    public async Task A_named_pipe_is_told_and_not_waited_for(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes among the files of Windows");
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At("content", path))!);
        SpecialFiles.Pipe(folder.At("content", path));
        (await Places()).ShouldBe([$"{path}:1:1 KB013"]);
    }

    [Fact(Timeout = Patience)]
    public async Task A_site_yaml_that_is_a_pipe_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes among the files of Windows");
        File.Delete(folder.At("content", "site.yaml"));
        SpecialFiles.Pipe(folder.At("content", "site.yaml"));
        (await Places()).ShouldBe(["site.yaml:1:1 KB001", "site.yaml:1:1 KB013"]);
    }

    [Fact(Timeout = Patience)]
    public async Task A_socket_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sockets are no files on Windows");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.At("content", "hosts", "soket.md")));
        (await Places()).ShouldBe(["hosts/soket.md:1:1 KB013"]);
    }

    [Fact(Timeout = Patience)]
    public async Task A_device_without_end_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "devices are no files on Windows");
        SpecialFiles.Zeros(folder.At("content", "hosts", "nol.md"));
        (await Places()).ShouldBe(["hosts/nol.md:1:1 KB013"]);
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_read_is_told()
    {
        var path = folder.Write("content/terms/gerai.yaml", "name: gerai\ndefinition: x\n"u8.ToArray());
        var listed = new Listed(new ContentFolder(folder.At("content")).List());
        File.Delete(path);
        BrokenCorpusTests.Places(TestSite.Build(listed)).ShouldBe(["terms/gerai.yaml:1:1 KB010"]);
    }

    [Fact]
    public void A_file_that_grew_after_it_was_listed_is_too_large()
    {
        var path = folder.Write("content/terms/gerai.yaml", "name: gerai\ndefinition: x\n"u8.ToArray());
        var listed = new Listed(new ContentFolder(folder.At("content")).List());
        File.WriteAllText(path, "name: gerai\ndefinition: x\n" + new string('#', 2_000_000));
        BrokenCorpusTests.Places(TestSite.Build(listed)).ShouldBe(["terms/gerai.yaml:1:1 KB004"]);
    }

    [Fact]
    public void A_picture_of_gigabytes_is_not_taken()
    {
        Directory.CreateDirectory(folder.At("content", "assets"));
        using (var picture = File.Create(folder.At("content", "assets", "besar.png")))
        {
            picture.SetLength(3L << 30);
        }

        BrokenCorpusTests.Places(TestSite.Build(new ContentFolder(folder.At("content")))).ShouldBe(["assets/besar.png:1:1 KB004"]);
    }

    [Fact]
    public void A_picture_that_is_gone_when_it_is_read_is_told_once_by_check_and_build()
    {
        var path = folder.Write("content/assets/loket.png", "png"u8.ToArray());
        folder.Write("content/pages/denah.md", "---\nname: Denah\ndescription: Denah kantor\n---\n![Loket dari pintu](assets/loket.png)\n"u8.ToArray());
        var listed = new Listed(new ContentFolder(folder.At("content")).List());
        TestSite.Build(listed).HasErrors.ShouldBeFalse();
        File.Delete(path);
        BrokenCorpusTests.Places(TestSite.Build(listed)).ShouldBe(["assets/loket.png:1:1 KB010"]);
        var request = new BuildRequest(listed, TestSite.Themes, null, TestSite.AsOf, Audit: false);
        BrokenCorpusTests.Places(SiteBuild.Look(request)).ShouldBe(["assets/loket.png:1:1 KB010"]);
    }

    [Fact]
    public void A_picture_that_vanishes_during_a_build_is_told_and_the_site_stays()
    {
        var path = folder.Write("content/assets/loket.png", "png"u8.ToArray());
        BuildInto(() => { }).HasErrors.ShouldBeFalse();
        var before = Directory.GetFiles(folder.At("_site"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        before.Keys.ShouldContain(folder.At("_site", "assets", "loket.png"));

        BrokenCorpusTests.Places(BuildInto(() => File.Delete(path))).ShouldBe(["assets/loket.png:1:1 KB010"]);
        Directory.GetFiles(folder.At("_site"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void A_picture_without_the_right_to_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "root may read everything, and rights are another matter on Windows");
        SpecialFiles.Shell($"chmod 000 '{folder.Write("content/assets/loket.png", "png"u8.ToArray())}'");
        foreach (var command in new[] { "check", "build" })
        {
            var run = Cli.CliRun.In(folder.Path, command);
            run.Code.ShouldBe(1);
            run.Error.ShouldContain("content/assets/loket.png");
            run.Error.ShouldContain("galat[KB010]");
        }
    }

    /// <summary>As <c>kb build</c> does, with a moment between the pages and the pictures.</summary>
    private BuildResult BuildInto(Action meanwhile)
    {
        var request = new BuildRequest(new ContentFolder(folder.At("content")), TestSite.Themes, null, TestSite.AsOf, Audit: false);
        using var output = new StagedOutput(new OutputFolder(folder.At("_site"), folder.At("content")));
        var built = SiteBuild.Run(request, output.Open);
        meanwhile();
        var result = output.Copy(built);
        if (!result.HasErrors)
        {
            output.Publish();
        }

        return result;
    }

    [Theory]
    [InlineData(@"touch content/hosts/$(printf '\377').md")]
    [InlineData(@"touch content/hosts/$(printf 'a\342\200\256b').md")]
    [InlineData(@"touch content/hosts/$(printf 'a\033[31mb').md")]
    [InlineData(@"touch content/hosts/$(printf 'bl\320\276ra').md")]
    [InlineData(@"cp content/hosts/blora.md content/hosts/BLORA.md")]
    public async Task A_name_that_deceives_is_no_id(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        SpecialFiles.Shell($"cd '{folder.Path}' && {command}");
        Assert.SkipWhen(Directory.GetFiles(folder.At("content", "hosts")).Length == 1, "this file system does not tell capitals from small letters");
        (await Places()).ShouldHaveSingleItem().ShouldEndWith(":1:1 KB008");
        // And a terminal is told without being moved about.
        var error = Cli.CliRun.In(folder.Path, "check").Error;
        error.Where(c => c != '\n' && (char.IsControl(c) || c == '\u202E')).ShouldBeEmpty();
    }

    [Fact(Timeout = Patience)]
    public async Task A_thousand_folders_in_each_other_are_one_finding()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths are shorter on Windows");
        SpecialFiles.Shell($"cd '{folder.At("content", "hosts")}' && i=0; while [ $i -lt 1000 ]; do mkdir d && cd d; i=$((i+1)); done; touch a.md");
        (await Places()).ShouldHaveSingleItem().ShouldEndWith("/a.md:1:1 KB006");
    }

    private Task<IReadOnlyList<string>> Places() =>
        Task.Run(() => BrokenCorpusTests.Places(TestSite.Build(new ContentFolder(folder.At("content")))), TestContext.Current.CancellationToken);

    private sealed class Listed(IReadOnlyList<ContentFile> files) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => files;
    }
}
