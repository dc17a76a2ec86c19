using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Output;

public sealed class LastTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_files_are_known_by_their_numbers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tree is only kept on Linux");
        string[] paths = ["satu.txt", "d/dua.txt", "d/tiga.txt"];
        foreach (var path in paths)
        {
            folder.Write($"._site.kb-last/{path}", "x"u8.ToArray());
        }

        var tree = LastTree.Read(new Neighbours(folder.At("_site")))!;

        foreach (var path in paths)
        {
            var file = FileLook.At(folder.At("._site.kb-last", path))!.Value;
            paths.Where(p => tree.Has(p, file)).ShouldBe([path]);
        }
    }
}
