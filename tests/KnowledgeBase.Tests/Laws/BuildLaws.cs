using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>Laws of the whole build, tried on the real content and on the full golden site.</summary>
public sealed class BuildLaws
{
    private static readonly IReadOnlyList<ContentFile> Full = new ContentFolder(Repository.At("tests", "sites", "full", "content")).List();

    [Fact]
    public void Two_builds_of_the_real_content_give_equal_bytes() =>
        Same(TestSite.Files(TestSite.Build(TestSite.Real(), audit: false)), TestSite.Files(TestSite.Build(TestSite.Real(), audit: false)));

    [Fact]
    public void A_copy_in_another_folder_gives_equal_bytes()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Full)
        {
            folder.Write("lain/tempat baru/" + file.Path, file.Read());
        }

        Same(
            TestSite.Files(TestSite.Build(new Shuffled(Full, 0), audit: false)),
            TestSite.Files(TestSite.Build(new ContentFolder(folder.At("lain", "tempat baru")), audit: false)));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var expected = TestSite.Files(TestSite.Build(new Shuffled(Full, 0), audit: false));
        Prop.ForAll(Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), seed =>
            Same(expected, TestSite.Files(TestSite.Build(new Shuffled(Full, seed), audit: false)))).Check(Chance.Tries(10));
    }

    [Fact]
    public void The_order_of_the_files_does_not_change_the_findings()
    {
        var broken = Full.Select(f => f.Path.StartsWith("sources/", StringComparison.Ordinal) ? f with { Read = () => "kind: x\n"u8.ToArray() } : f).ToList();
        var expected = TestSite.Lines(TestSite.Build(new Shuffled(broken, 0)));
        expected.ShouldNotBeEmpty();
        TestSite.Lines(TestSite.Build(new Shuffled(broken, 7))).ShouldBe(expected);
    }

    [Fact]
    public void Whatever_happens_to_a_record_the_build_tells_and_does_not_throw()
    {
        var mutants =
            from file in Gen.Elements(Full.Where(f => !f.Path.StartsWith("assets/", StringComparison.Ordinal)).ToArray())
            from text in Texts.Mutated(Encoding.UTF8.GetString(file.Read()))
            select (file.Path, Text: text);
        Prop.ForAll(mutants.ToArbitrary(), mutant =>
        {
            var bytes = Texts.Bytes(mutant.Text);
            var files = Full.Select(f => f.Path == mutant.Path ? f with { Length = bytes.Length, Read = () => bytes } : f).ToList();

            var result = TestSite.Build(new Shuffled(files, 0));

            (result.HasErrors == (result.Files.Count == 0)).ShouldBeTrue();
            // What gets through the first net must not be caught by the second.
            result.Findings.ShouldAllBe(f => !f.IsError || !f.Rule.Code.StartsWith("KB5", StringComparison.Ordinal) || f.Rule.Code == "KB501");
            foreach (var finding in result.Findings)
            {
                _ = (finding.Span.Slice(), finding.Span.Position, finding.Span.EndPosition);
            }
        }).Check(Chance.Tries(300));
    }

    private static bool Same(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> two)
    {
        one.ShouldNotBeEmpty();
        two.Keys.ShouldBe(one.Keys);
        one.Where(f => !f.Value.SequenceEqual(two[f.Key])).Select(f => f.Key).ShouldBeEmpty();
        return true;
    }

    private sealed class Shuffled(IReadOnlyList<ContentFile> files, int seed) : IContentSource
    {
        public IReadOnlyList<ContentFile> List()
        {
            var shuffled = files.ToArray();
            if (seed != 0)
            {
                new Random(seed).Shuffle(shuffled);
            }

            return shuffled;
        }
    }
}
