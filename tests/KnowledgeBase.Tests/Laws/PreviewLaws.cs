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
    private static readonly int Rounds = Environment.GetEnvironmentVariable("KB_LONG") == "1" ? 200 : 16;
    private static readonly IReadOnlyList<ContentFile> Full = new ContentFolder(Repository.At("tests", "sites", "full", "content")).List();

    [Fact]
    public void After_any_changes_the_preview_is_a_clean_build()
    {
        var changes = Gen.Choose(0, int.MaxValue - 1).ListOf(Rounds).ToArbitrary();
        Prop.ForAll(changes, seeds =>
        {
            var cache = new ReadCache();
            var files = Full.ToDictionary(f => f.Path, f => f.Read(), StringComparer.Ordinal);
            var asOf = TestSite.AsOf;
            var (isBroken, good) = (false, 0);
            foreach (var seed in seeds)
            {
                // What is broken is soon mended, so that good sites are compared too.
                asOf = Change(files, new System.Random(seed), asOf, mend: isBroken && seed % 2 == 0);
                isBroken = !Same(files, asOf, cache);
                good += isBroken ? 0 : 1;
            }

            good.ShouldBeGreaterThan(Rounds / 8);
        }).Check(Chance.Tries(1));
    }

    [Fact]
    public void Only_what_changed_is_read_anew()
    {
        var cache = new ReadCache();
        var files = Full.ToDictionary(f => f.Path, f => f.Read(), StringComparer.Ordinal);
        Same(files, TestSite.AsOf, cache);
        cache.ReadAnew.ShouldBeGreaterThan(1);
        var print = cache.Fingerprint;

        var (path, before) = files.First(f => f.Key.StartsWith("terms/", StringComparison.Ordinal));
        files[path] = [.. before, .. "# catatan\n"u8];
        Same(files, TestSite.AsOf, cache);
        cache.ReadAnew.ShouldBe(1);
        cache.Fingerprint.ShouldNotBe(print);

        files[path] = before;
        Same(files, TestSite.AsOf, cache);
        cache.Fingerprint.ShouldBe(print);
    }

    private static DateOnly Change(Dictionary<string, byte[]> files, System.Random random, DateOnly asOf, bool mend)
    {
        var path = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        var text = Encoding.UTF8.GetString(files[path]);
        switch (mend ? 4 : random.Next(8))
        {
            case 0:
                files.Remove(path);
                break;
            case 1:
                files.Remove(path);
                files[path.Replace('.', '2')[..^Path.GetExtension(path).Length] + Path.GetExtension(path)] = Encoding.UTF8.GetBytes(text);
                break;
            case 2:
                files["site.yaml"] = Full.Single(f => f.Path == "site.yaml").Read();
                var site = Encoding.UTF8.GetString(files["site.yaml"]);
                files["site.yaml"] = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? site.Replace("topics:", "topics:\n  baru: {id: Baru, en: New}", StringComparison.Ordinal) : site);
                break;
            case 3:
                return asOf.AddDays(random.Next(-400, 400));
            case 4:
                // Whatever was broken before is whole again.
                foreach (var file in Full)
                {
                    files[file.Path] = file.Read();
                }

                break;
            default:
                var at = random.Next(text.Length + 1);
                var piece = new[] { "2", "a", " ", "\n", "Rp3 juta", "gerai", ":" }[random.Next(7)];
                files[path] = path.StartsWith("assets/", StringComparison.Ordinal) ? [.. files[path], 1] : Encoding.UTF8.GetBytes(text.Insert(at, piece));
                break;
        }

        return asOf;
    }

    private static bool Same(Dictionary<string, byte[]> files, DateOnly asOf, ReadCache cache)
    {
        var content = new MemoryContent();
        foreach (var (path, bytes) in files)
        {
            content.Add(path, bytes);
        }

        var request = new BuildRequest(content, TestSite.Themes, null, asOf, Audit: false);
        var clean = SiteBuild.Run(request);
        var (preview, site) = SiteBuild.Preview(request, cache);

        Lines(preview).ShouldBe(Lines(clean));
        (site is null).ShouldBe(clean.HasErrors);
        if (site is not null)
        {
            site.Paths.ShouldBe(clean.Files.Select(f => f.Path));
            foreach (var file in clean.Files)
            {
                site.Has(file.Path).ShouldBeTrue();
                site.Find(file.Path)!.Bytes.Span.SequenceEqual(file.Bytes.Span).ShouldBeTrue(file.Path);
            }
        }

        return site is not null;
    }

    private static IEnumerable<string> Lines(BuildResult result) =>
        result.Findings.Select(f => $"{f.Span.Source.Path}:{f.Span.Start}:{f.Span.Length} {f.Rule.Code} {f.Severity} {f.Message.Id} {f.Hint.En}");
}
