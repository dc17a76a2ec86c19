using KnowledgeBase.Cli.Memory;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Stored;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Search;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Reuse;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Cli.Building;

/// <summary>What must be the same before a file of the last build can be the same.</summary>
internal static class Reusing
{
    // The compiler names each assembly by its content; the list of libraries names those of others. A native program has no list: its file holds them all.
    private static readonly Lazy<string> Program = new(() => string.Join('\n',
    [
        .. new[] { typeof(Reusing), typeof(ContentReader), typeof(Catalog), typeof(VisitKit), typeof(SearchIndexBuilder), typeof(SiteRenderer), typeof(DefaultTheme) }
            .Select(t => t.Module.ModuleVersionId.ToString()),
        Environment.Version.ToString(),
        .. ThemeFile.CanBeLoaded
            ? Directory.EnumerateFiles(AppContext.BaseDirectory, "*.deps.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [SizeAndTime(new FileInfo(Environment.ProcessPath!))],
    ]));

    /// <summary>Names the program: every identity begins with it.</summary>
    public static string Name => Program.Value;

    private static string SizeAndTime(FileInfo file) => $"{file.Length} {file.LastWriteTimeUtc.Ticks}";

    /// <summary>What was read in the last build, by what it left beside the site.</summary>
    /// <param name="last">Gives the file that it left; empty where there is none.</param>
    public static ReadCache Cache(Func<IBytesAtRest> last) => new(() => DateTime.UtcNow, new RecordStore(last, Program.Value));

    /// <summary>A trace of the build that begins, on top of what the last one left.</summary>
    public static BuildTrace Trace(BuildRequest request, ReadCache cache, Catalog catalog, ITheme theme, SiteOptions options, IRememberingSink sink)
    {
        var identity = string.Join('\n', [Program.Value, request.Themes.IdentityOf(theme), options.ToString(), cache.SettingsPrint]);
        var last = request.IsFresh ? null : sink.Last(identity);
        if (last is null)
        {
            Room.GiveUp();
        }

        return sink.Trace = new BuildTrace(identity, new LookupAnswers(catalog), last, sink);
    }
}
