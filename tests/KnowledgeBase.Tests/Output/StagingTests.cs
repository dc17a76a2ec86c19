using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Output;

/// <summary>A site on its way: nothing of it is seen before it is whole.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Target => folder.At("_site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_seen_before_it_is_published()
    {
        using var staging = new OutputFolder(Target, folder.At("content")).Begin();
        staging.Add("a/index.html", "1"u8);
        Directory.Exists(Target).ShouldBeFalse();

        staging.Publish().Files.ShouldBe(1);

        File.ReadAllText(folder.At("_site", "a", "index.html")).ShouldBe("1");
    }

    [Fact]
    public void What_was_not_published_is_thrown_away()
    {
        using (var staging = new OutputFolder(Target, folder.At("content")).Begin())
        {
            staging.Add("a.txt", "1"u8);
        }

        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_come_after_the_end_are_refused()
    {
        var staging = new OutputFolder(Target, folder.At("content")).Begin();
        staging.Dispose();

        Should.Throw<ObjectDisposedException>(() => staging.Add("a.txt", "1"u8));
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_build_is_refused_while_one_is_on_its_way()
    {
        using var first = new OutputFolder(Target, folder.At("content")).Begin();
        Should.Throw<OutputRefusedException>(() => new OutputFolder(Target, folder.At("content")).Begin());
    }

    [Fact]
    public void Files_come_from_many_threads()
    {
        using var staging = new OutputFolder(Target, folder.At("content")).Begin();
        Parallel.For(0, 500, i => staging.Add($"f{i % 7}/g{i % 31}/{i}.txt", "x"u8));
        staging.Publish().Files.ShouldBe(500);
        Directory.EnumerateFiles(Target, "*.txt", SearchOption.AllDirectories).Count().ShouldBe(500);
    }
}
