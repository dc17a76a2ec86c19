using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>Address of a page inside the site: <c>mpp/blora/</c>, without a leading slash; empty for the home page. A pure function of kind, id and language.</summary>
public readonly record struct SiteAddress(string Path)
{
    /// <summary>The home page of a language.</summary>
    public static SiteAddress Home(Language language) => new(Prefix(language));

    /// <summary>A record's page.</summary>
    public static SiteAddress Of(RecordKey key, Language language)
    {
        if (key is { Kind: RecordKind.Page, Id: "home" })
        {
            return Home(language);
        }

        var segment = key.Kind.Info().Segment;
        return new(segment.Length == 0 ? $"{Prefix(language)}{key.Id}/" : $"{Prefix(language)}{segment}/{key.Id}/");
    }

    /// <summary>The way back from a file such as <c>mpp/blora/index.html</c>: the record whose page it would be, if there is one; null for a file that is no record's in any site.</summary>
    public static RecordKey? RecordAt(string file, Language language)
    {
        const string Ending = "/index.html";
        var prefix = Prefix(language);
        if (!file.StartsWith(prefix, StringComparison.Ordinal) || !file.EndsWith(Ending, StringComparison.Ordinal) || file.Length <= prefix.Length + Ending.Length)
        {
            return null;
        }

        var parts = file[prefix.Length..^Ending.Length].Split('/');
        return parts switch
        {
            [var id] => new(RecordKind.Page, id),
            [{ Length: > 0 } segment, var id] when Kinds.All.FirstOrDefault(k => k.Segment == segment) is { } kind => new(kind.Kind, id),
            _ => null,
        };
    }

    /// <summary>The list of a kind.</summary>
    public static SiteAddress List(RecordKind kind, Language language) => new($"{Prefix(language)}{kind.Info().Segment}/");

    /// <summary>A board.</summary>
    public static SiteAddress Of(BoardKind board, Language language) => new($"{Prefix(language)}{board.Info().Segment}/");

    /// <summary>The need-a-trip check of a host.</summary>
    public static SiteAddress Need(Host host, Language language) => new(Of(host.Key, language).Path + "tanya/");

    /// <summary>The empty adapt sheet of a playbook.</summary>
    public static SiteAddress AdaptSheet(Playbook playbook, Language language) => new(Of(playbook.Key, language).Path + "adaptasi/");

    /// <summary>The search page.</summary>
    public static SiteAddress Search(Language language) => new($"{Prefix(language)}cari/");

    /// <summary>“My region”.</summary>
    public static SiteAddress Planner(Language language) => new($"{Prefix(language)}rencana/");

    /// <summary>A province of “my region”.</summary>
    public static SiteAddress Planner(Language language, Place province) => new($"{Prefix(language)}rencana/{province.Slug}/");

    /// <summary>A later part of the list at this address: <c>mpp/_2/</c>. No id has an underscore, so that no record can live there.</summary>
    public SiteAddress Part(int number) => number == 1 ? this : new($"{Path}_{number}/");

    /// <summary>The file written for it: <c>mpp/blora/index.html</c>.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>The way from a page at this address to the site's root: <c>../../</c>.</summary>
    public string ToRoot => string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));

    private static string Prefix(Language language) => language == Language.English ? "en/" : "";
}
