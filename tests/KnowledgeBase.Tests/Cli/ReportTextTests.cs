using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Tests.Cli;

/// <summary>The closing lines of a run.</summary>
public class ReportTextTests
{
    private static readonly OutputFile[] Files = [new("index.html", new byte[10]), new("mpp/blora/index.html", new byte[5000])];

    [Fact]
    public void A_site_that_was_written() =>
        Text(new([], null, Files, []), new Published(2, 1, 0, 0), "_site").ShouldBe(
            "Situs ditulis: 2 halaman, 1 berubah, 0 dihapus, terbesar 0 KB (mpp/blora/), 0,42 detik → _site\n");

    [Fact]
    public void In_English_with_files_of_somebody_else() =>
        Text(new([], null, Files, []), new Published(2, 1200, 3, 4), "_site", Language.English).ShouldBe(
            "Site written: 2 pages, 1,200 changed, 3 removed, 4 not made by kb and kept, largest 0 KB (mpp/blora/), 0.42 seconds → _site\n");

    [Fact]
    public void A_check_without_findings() =>
        Text(new([], null, Files, []), null, null).ShouldBe("Isi dapat dibangun: 2 halaman, terbesar 0 KB (mpp/blora/), 0,42 detik\n");

    [Fact]
    public void Errors_and_warnings_are_counted()
    {
        var bag = new DiagnosticBag();
        bag.Add(Rules.EmptyFile, new SourceText("a.md", "").Whole);
        bag.Add(Rules.EmptyFile, new SourceText("b.md", "").Whole);
        bag.Add(Rules.HeavyPage, new SourceText("c/index.html", "").Whole, 2, 1);
        var result = new BuildResult(bag.Sorted(), null, [], []);
        Text(result, null, "_site").ShouldEndWith("2 galat, 1 peringatan dalam 3 berkas\nSitus tidak ditulis; isi _site tidak disentuh.\n");
        Text(result, null, null, Language.English).ShouldEndWith("2 errors, 1 warning in 3 files\nThe site cannot be built yet.\n");
    }

    private static string Text(BuildResult result, Published? published, string? output, Language language = Language.Indonesian) =>
        ReportText.Of(
            new BuildReport("build", result, null, published, output, result.Totals.Large.Heaviest(), TimeSpan.FromMilliseconds(420), WithNotices: false),
            new FindingPrinter(language, new Paint(false), new ShownPaths("/p", "/p/content")), language);
}
