using KnowledgeBase.Cli.Building;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Broken;

public sealed class BrokenCorpusTests
{
    // A guard against what never ends, not a measurement.
    private const int Patience = 120_000;

    public static TheoryData<string> Cases => [.. BrokenCorpus.Names];

    [Fact]
    public void The_corpus_is_large() => BrokenCorpus.Names.Count.ShouldBeGreaterThanOrEqualTo(110);

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Cases))]
    public async Task A_broken_record_is_told_at_its_place(string name)
    {
        var result = await Task.Run(() => TestSite.Build(BrokenCorpus.Content(name)), TestContext.Current.CancellationToken);

        var findings = Places(result);
        if (Repository.IsAccepting)
        {
            BrokenCorpus.Accept(name, findings);
        }

        findings.ShouldBe(BrokenCorpus.Expected(name), string.Join('\n', TestSite.Lines(result)));
        findings.ShouldNotBeEmpty();
        result.HasErrors.ShouldBeTrue();
        result.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_failed_build_leaves_the_last_good_site_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var target = folder.At("site");
        Publish(TestSite.Build(TestSite.Default()), target);
        var before = Snapshot(target);

        foreach (var name in BrokenCorpus.Names)
        {
            Publish(TestSite.Build(BrokenCorpus.Content(name)), target);
            Snapshot(target).ShouldBe(before, name);
        }
    }

    [Fact]
    public void Every_finding_points_into_its_file()
    {
        foreach (var finding in BrokenCorpus.Names.SelectMany(n => TestSite.Build(BrokenCorpus.Content(n)).Findings))
        {
            finding.Span.Start.ShouldBeInRange(0, finding.Span.Source.Text.Length);
            finding.Span.End.ShouldBeInRange(finding.Span.Start, finding.Span.Source.Text.Length);
            finding.Message.Id.ShouldNotContain("{0}");
        }
    }

    internal static IReadOnlyList<string> Places(BuildResult result) =>
        [.. result.Findings.Where(f => !f.Rule.Code.StartsWith("KB6", StringComparison.Ordinal)).Select(f => $"{f.Span.Source.Path}:{f.Span.Position.Line}:{f.Span.Position.Column} {f.Rule.Code}")];

    // What the build command does: with errors it does not come to publishing.
    private static void Publish(BuildResult result, string target)
    {
        if (!result.HasErrors)
        {
            new OutputFolder(target, Repository.At("content")).Publish(result.Files, result.Copies);
        }
    }

    private static SortedDictionary<string, string> Snapshot(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
