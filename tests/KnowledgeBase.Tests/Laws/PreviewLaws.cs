using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A process that lives on shows what a clean build would make, byte for byte, whatever happens to the content. <c>KB_LONG=1</c> tries 200 changes.</summary>
public sealed class PreviewLaws
{
    private static readonly int Rounds = Chance.IsLong ? 200 : 16;

    [Fact]
    public void After_any_changes_the_preview_is_a_clean_build()
    {
        var changes = Gen.Choose(0, int.MaxValue - 1).ListOf(Rounds).ToArbitrary();
        Prop.ForAll(changes, seeds =>
        {
            var (cache, content) = (new ReadCache(() => DateTime.UtcNow), new Watched());
            var files = ContentEdits.Start();
            var options = EditedOptions.First;
            var (isBroken, good) = (false, 0);
            foreach (var seed in seeds)
            {
                // What is broken is soon mended, so that good sites are compared too.
                options = ContentEdits.Change(files, new System.Random(seed), options, mend: isBroken && seed % 2 == 0);
                isBroken = !Same(files, options, cache, content, isTold: seed % 3 != 0);
                good += isBroken ? 0 : 1;
            }

            good.ShouldBeGreaterThan(Rounds / 8);
        }).Check(Chance.Tries(1));
    }

    [Fact]
    public void Only_what_changed_is_read_anew()
    {
        var (cache, content) = (new ReadCache(() => DateTime.UtcNow), new Watched());
        var files = ContentEdits.Start();
        Same(files, EditedOptions.First, cache, content);
        cache.ReadAnew.ShouldBeGreaterThan(1);
        var lookedAt = cache.LookedAt;
        var print = cache.Fingerprint;

        var (path, before) = files.First(f => f.Key.StartsWith("terms/", StringComparison.Ordinal));
        files[path] = [.. before, .. "# catatan\n"u8];
        Same(files, EditedOptions.First, cache, content);
        cache.ReadAnew.ShouldBe(1);
        cache.LookedInto.ShouldBe(1);
        // The term, those that name it, and those whose references depend on more than records.
        cache.LookedAt.ShouldBeLessThan(lookedAt / 2);
        cache.Fingerprint.ShouldNotBe(print);

        files[path] = before;
        Same(files, EditedOptions.First, cache, content);
        cache.Fingerprint.ShouldBe(print);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_file_with_the_old_time_and_size_is_looked_into_where_that_may_deceive(bool isTold, bool isJustWritten)
    {
        var now = DateTime.UtcNow;
        var (cache, text) = (new ReadCache(() => DateTime.UtcNow), "term: Gerai\ndefinition: {id: Tempat layanan.}\n");
        ContentFile File() => new("terms/gerai.yaml", text.Length, () => Encoding.UTF8.GetBytes(text), Modified: isJustWritten ? now : now.AddDays(-1));
        ContentReader.Read(new Listed(File), new DiagnosticBag(), cache);
        text = text.Replace("Gerai", "Loket", StringComparison.Ordinal);
        ContentReader.Read(new Listed(File), new DiagnosticBag(), cache, isTold ? ["terms/gerai.yaml"] : null);
        cache.ReadAnew.ShouldBe(1);
    }

    private sealed class Listed(Func<ContentFile> file) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => [file()];

        public ContentFile? Look(string path) => file();
    }

    private static bool Same(Dictionary<string, byte[]> files, EditedOptions options, ReadCache cache, Watched? content = null, bool isTold = false)
    {
        content ??= new Watched();
        var changed = content.Take(files);
        var request = new BuildRequest(content, TestSite.Themes, options.Base, options.AsOf, Audit: false) { IsOffline = options.IsOffline };
        var clean = SiteBuild.Run(request);
        var preview = SiteBuild.Preview(request, cache, isTold ? changed : null);

        Lines(preview.Weigh()).ShouldBe(Lines(clean));
        if (preview.Site is null || clean.HasErrors)
        {
            // Seen before it is weighed: what cannot be true shows, and is not published.
            clean.HasErrors.ShouldBeTrue();
            return false;
        }

        preview.Site.Paths.ShouldBe(clean.Files.Select(f => f.Path));
        foreach (var file in clean.Files)
        {
            preview.Site.Has(file.Path).ShouldBeTrue();
            preview.Site.Find(file.Path)!.Bytes.Span.SequenceEqual(file.Bytes.Span).ShouldBeTrue(file.Path);
        }

        return true;
    }

    /// <summary>Files with times of writing, as a folder has them: what is written anew gets another time, everything else keeps its own.</summary>
    private sealed class Watched : IContentSource
    {
        private readonly SortedDictionary<string, (byte[] Bytes, DateTime Modified)> files = new(StringComparer.Ordinal);
        private DateTime clock = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        /// <summary>Takes the files of a moment; gives the paths that changed.</summary>
        public IReadOnlyList<string> Take(Dictionary<string, byte[]> now)
        {
            clock = clock.AddSeconds(10);
            var changed = files.Keys.Union(now.Keys).Where(p => !now.TryGetValue(p, out var bytes) || !files.TryGetValue(p, out var old) || !old.Bytes.AsSpan().SequenceEqual(bytes)).ToList();
            foreach (var path in changed)
            {
                files.Remove(path);
                if (now.TryGetValue(path, out var bytes))
                {
                    files[path] = (bytes, clock);
                }
            }

            return changed;
        }

        public IReadOnlyList<ContentFile> List() => [.. files.Keys.Select(p => Look(p)!)];

        public ContentFile? Look(string path) =>
            files.TryGetValue(path, out var file) ? new ContentFile(path, file.Bytes.Length, () => file.Bytes, Modified: file.Modified) : null;
    }

    private static IEnumerable<string> Lines(BuildResult result) =>
        result.Findings.Select(f => $"{f.Span.Source.Path}:{f.Span.Start}:{f.Span.Length} {f.Rule.Code} {f.Severity} {f.Message.Id} {f.Hint.En}");
}
