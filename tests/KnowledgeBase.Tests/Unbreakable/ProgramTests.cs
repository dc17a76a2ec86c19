using System.Text;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Tests.Broken;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Unbreakable;

/// <summary>The program as people have it does what its parts do here: another compiler, another collector, the same site.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void It_writes_the_same_bytes_for_the_real_content()
    {
        using var folder = new TemporaryFolder();
        var expected = SiteBuild.Run(new BuildRequest(
            new ContentFolder(Repository.At("content")), new ThemeFinder(folder.Path), null, new DateOnly(2026, 1, 31), Audit: true));
        expected.HasErrors.ShouldBeFalse();

        for (var round = 0; round < 2; round++)
        {
            // The second build takes most of it over from the first.
            var end = KbProcess.Build(Repository.At(), "--out", folder.At("site"), "--audit");

            end.Code.ShouldBe(0, end.Error);
            var written = Directory.EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(folder.At("site"), f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
            var files = TestSite.Files(expected);
            written.Keys.Except(files.Keys).ShouldBe([".kb-manifest.json"]);
            foreach (var (path, bytes) in files)
            {
                written[path].AsSpan().SequenceEqual(bytes).ShouldBeTrue(path);
            }
        }
    }

    [Fact]
    public void It_finds_the_mistakes_of_the_broken_records()
    {
        // Few where many other tests look at them; all where another program is tried.
        foreach (var name in BrokenCorpus.Names.Where((_, i) => Chance.IsLong || i % 40 == 0))
        {
            using var folder = new TemporaryFolder();
            Put(BrokenCorpus.Content(name), folder, "theme: plain", "theme: default");

            // Named, since some of them have no site.yaml by which it would be found.
            Directory.CreateDirectory(folder.At("content"));
            var end = KbProcess.Build(folder.Path, "--content", "content");

            end.Code.ShouldBe(1, name + "\n" + end.Error);
            foreach (var line in BrokenCorpus.Expected(name))
            {
                var code = line.Split(' ')[^1];
                end.Error.ShouldContain($"[{(KbProcess.IsNative && code == Rules.UnknownTheme.Code ? Rules.NoThemeFiles.Code : code)}]", Case.Sensitive, name);
            }
        }
    }

    [Fact]
    public void A_theme_in_a_file_is_loaded_or_the_finding_says_why_not()
    {
        using var folder = new TemporaryFolder();
        Put(TestSite.Default(), folder);
        folder.Write("themes/plain/dist/plain.dll", File.ReadAllBytes(TestSite.PlainThemeAssembly));

        var end = KbProcess.Build(folder.Path);

        end.Code.ShouldBe(KbProcess.IsNative ? 1 : 0, end.Error);
        end.Error.Contains(Rules.NoThemeFiles.Code, StringComparison.Ordinal).ShouldBe(KbProcess.IsNative, end.Error);
        Directory.Exists(folder.At("_site")).ShouldBe(!KbProcess.IsNative);
    }

    [Fact]
    public void It_asks_for_huge_pages_where_the_system_has_them()
    {
        const string Settings = "/sys/kernel/mm/transparent_hugepage/";
        Assert.SkipUnless(
            File.Exists(Settings + "enabled") && !File.ReadAllText(Settings + "enabled").Contains("[never]", StringComparison.Ordinal)
            && File.ReadAllText(Settings + "hpage_pmd_size").Trim() == "2097152", "this system gives no pages of 2 MB");

        using var serve = KbProcess.Start(Repository.At(), "serve", "--port", "0");

        // Flags of each stretch of its memory; "hg" is given to none that did not ask.
        SpinWait.SpinUntil(() => serve.HasEnded || Asked(), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        serve.HasEnded.ShouldBeFalse();

        bool Asked() => File.ReadLines($"/proc/{serve.Id}/smaps").Any(line => line.StartsWith("VmFlags:", StringComparison.Ordinal) && line.Split(' ').Contains("hg"));
    }

    private static void Put(IContentSource content, TemporaryFolder folder, string word = "", string other = "")
    {
        foreach (var file in content.List())
        {
            var bytes = file.Read();
            folder.Write("content/" + file.Path, file.Path == "site.yaml" && word.Length > 0 ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(word, other, StringComparison.Ordinal)) : bytes);
        }
    }
}
