using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Golden;

/// <summary>Whole sites against <c>tests/sites/*/expected</c>: every file, missing and extra ones too. Pages are compared as structure.</summary>
public sealed partial class GoldenSiteTests
{
    [Theory]
    [InlineData("minimal")]
    [InlineData("full")]
    public void The_site_is_as_expected(string name)
    {
        var result = TestSite.Build(new ContentFolder(Repository.At("tests", "sites", name, "content")));
        TestSite.Lines(result).ShouldBeEmpty();

        var actual = Normalised(TestSite.Files(result));
        var folder = Repository.At("tests", "sites", name, "expected");
        if (Repository.IsAccepting)
        {
            Write(folder, actual);
        }

        var differences = Differences(Read(folder), actual).ToList();
        if (differences.Count > 0)
        {
            var place = Repository.At("artifacts", "sites", name);
            Write(place, actual);
            Assert.Fail($"""
                {string.Join('\n', differences.Take(20))}

                {differences.Count} files differ; what was built stands in {place}
                Compare: git diff --no-index {folder} {place}
                Accept, after reading it: {Repository.AcceptCommand}
                """);
        }
    }

    private static IEnumerable<string> Differences(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        foreach (var path in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            var (before, now) = (expected.GetValueOrDefault(path), actual.GetValueOrDefault(path));
            if (before is null)
            {
                yield return $"extra: {path}";
            }
            else if (now is null)
            {
                yield return $"missing: {path}";
            }
            else if (!before.SequenceEqual(now))
            {
                yield return $"differs: {path}{FirstDifference(before, now)}";
            }
        }
    }

    private static string FirstDifference(byte[] before, byte[] now)
    {
        var (old, fresh) = (Encoding.UTF8.GetString(before).Split('\n'), Encoding.UTF8.GetString(now).Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, fresh.Length)).First(i => old.ElementAtOrDefault(i) != fresh.ElementAtOrDefault(i));
        return $":{line + 1}\n  expected: {old.ElementAtOrDefault(line)}\n  built:    {fresh.ElementAtOrDefault(line)}";
    }

    // The style sheet stands on every page and says nothing of its structure: a new colour must not change sixty files.
    private static SortedDictionary<string, byte[]> Normalised(SortedDictionary<string, byte[]> files) => new(
        files.ToDictionary(f => f.Key, f => f.Key switch
        {
            "_headers" => Encoding.UTF8.GetBytes(WithoutStyle(Encoding.UTF8.GetString(f.Value))),
            var path when path.EndsWith(".html", StringComparison.Ordinal) =>
                Encoding.UTF8.GetBytes(HtmlShape.OfPage(WithoutStyle(Encoding.UTF8.GetString(f.Value)))),
            // What is in it, not how it was compressed: that is the runtime's affair.
            var path when path.EndsWith(".zip", StringComparison.Ordinal) => Listing(f.Value),
            _ => f.Value,
        }),
        StringComparer.Ordinal);

    private static byte[] Listing(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return Encoding.UTF8.GetBytes(string.Concat(zip.Entries.Select(e => $"{e.FullName} {e.Length} {e.Crc32:x8}\n")));
    }

    private static string WithoutStyle(string text) =>
        StyleHash().Replace(StyleElement().Replace(text, "<style>…</style>"), "'sha256-…'");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("'sha256-[^']+'")]
    private static partial Regex StyleHash();

    private static SortedDictionary<string, byte[]> Read(string folder) => new(
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    private static void Write(string folder, SortedDictionary<string, byte[]> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
