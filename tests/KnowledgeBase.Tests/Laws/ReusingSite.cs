using System.Collections.Concurrent;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Tests.Hostile;
using KnowledgeBase.Tests.Large;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A site that is published again and again into the same folder.</summary>
internal sealed class ReusingSite(IReadOnlyList<ContentFile>? files = null) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private Dictionary<string, DateTime> before = [];
    private SortedDictionary<string, byte[]> last = [];
    private IReadOnlyList<string> told = [];
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private Accidents? accidents;
    private int builds;

    public Dictionary<string, byte[]> Files { get; } = files?.ToDictionary(f => f.Path, f => f.Read(), StringComparer.Ordinal) ?? ContentEdits.Start();

    public string Output => folder.At("_site");

    public string Memory => folder.At("._site.kb-memory");

    public string Records => folder.At("._site.kb-records");

    public string Words => folder.At("._site.kb-words-id");

    /// <summary>Files that the last build made, written or not.</summary>
    public IReadOnlySet<string> Made => made.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>How many records the last build read anew.</summary>
    public int ReadAnew { get; private set; }

    /// <summary>Things happen in the tree of the site before.</summary>
    public void Suffer(int seed)
    {
        accidents ??= new Accidents(folder);
        var dice = new Dice(seed, 0);
        for (var i = dice.Below(3); i > 0; i--)
        {
            accidents.HappenToTree(dice, folder.At("._site.kb-last"), touchesSite: false);
        }
    }

    public BuildResult Build(EditedOptions options, bool isFresh = false)
    {
        Mark();
        made.Clear();
        var cache = Reusing.Cache(() => isFresh ? BytesInMemory.None : SealedFile.Open(Records));
        var request = Request(Content(), options) with { Cache = cache, IsFresh = isFresh };
        // With a tree prepared for the next build, and without, in turn.
        var largeFrom = builds++ % 2 == 0 ? 0 : int.MaxValue;
        Staging? staging = null;
        var result = SiteBuild.Run(request, () => new Noted(staging = new OutputFolder(Output, folder.At("content")) { LargeFrom = largeFrom }.Begin(), made));
        using (staging)
        {
            if (!result.HasErrors)
            {
                foreach (var copy in result.Copies)
                {
                    staging!.Add(copy.Path, copy.Read());
                }

                staging!.Publish();
            }
        }

        ReadAnew = cache.ReadAnew;
        told = Lines(result);
        return result;
    }

    /// <summary>Remembers which files are there, so that those taken over can be told from those made.</summary>
    public void Mark() => before = Directory.Exists(Output) ? Paths().ToDictionary(p => p, p => File.GetLastWriteTimeUtc(Path.Combine(Output, p)), StringComparer.Ordinal) : [];

    /// <summary>The published site is that of a clean build, or as it was where that has errors; gives the number of files taken over.</summary>
    public int ShouldBeClean(EditedOptions options)
    {
        var clean = SiteBuild.Run(Request(Content(), options));
        told.ShouldBe(Lines(clean));
        last = clean.HasErrors ? last : TestSite.Files(clean);
        var paths = Directory.Exists(Output) ? Paths() : [];
        paths.ShouldBe(last.Keys);
        FoldersOf(Output).ShouldBe([.. last.Keys.SelectMany(Above).Distinct().Order(StringComparer.Ordinal)]);
        foreach (var (path, bytes) in last)
        {
            File.ReadAllBytes(Path.Combine(Output, path)).AsSpan().SequenceEqual(bytes).ShouldBeTrue(path);
        }

        return clean.HasErrors ? 0 : Kept().Count();
    }

    /// <summary>Files taken over.</summary>
    public IEnumerable<string> Kept() => Paths().Where(p => before.TryGetValue(p, out var time) && File.GetLastWriteTimeUtc(Path.Combine(Output, p)) == time);

    public void Dispose() => folder.Dispose();

    // With the lines they stand in, which are read again from the file.
    private static List<string> Lines(BuildResult result) =>
        [.. result.Findings.Select(f => $"{f.Span.Source.Path}:{f.Span.Position} “{f.Span.Slice()}” {f.Rule.Code} {f.Severity} {f.Message.Id} {f.Hint.En}")];

    private static BuildRequest Request(IContentSource content, EditedOptions options) =>
        new(content, TestSite.Themes, options.Base, options.AsOf, Audit: false) { IsOffline = options.IsOffline };

    private MemoryContent Content()
    {
        var content = new MemoryContent();
        foreach (var (path, bytes) in Files)
        {
            content.Add(path, bytes);
        }

        return content;
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static List<string> FoldersOf(string root) => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    private List<string> Paths() => [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/')).Where(p => p != ".kb-manifest.json").Order(StringComparer.Ordinal)];

    /// <summary>A sink that notes what is made for it.</summary>
    private sealed class Noted(Staging sink, ConcurrentDictionary<string, bool> made) : IRememberingSink
    {
        public BuildTrace? Trace { set => sink.Trace = value; }

        public void Add(string path, ReadOnlySpan<byte> bytes)
        {
            made[path] = true;
            sink.Add(path, bytes);
        }

        public bool Keep(WrittenFile file) => sink.Keep(file);

        public ReadOnlyMemory<byte> Kept(string path) => sink.Kept(path);

        public BuildMemory? Last(string identity) => sink.Last(identity);

        public void KeepRecords(Action<Stream> write) => sink.KeepRecords(write);

        public ReadOnlyMemory<byte> Words(Language language) => sink.Words(language);

        public void KeepWords(Language language, Action<Stream> write) => sink.KeepWords(language, write);
    }
}
