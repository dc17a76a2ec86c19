using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Serving;

/// <summary>What browsers see at a moment: the last good site, and the findings that keep a newer one back.</summary>
/// <param name="Build">Names what is shown; pages compare it with their own to know whether they are old.</param>
/// <param name="Site">Files of the last good site; null before there was one.</param>
/// <param name="Copies">Its pictures by path.</param>
/// <param name="Findings">Findings as text; empty while the content is good.</param>
internal sealed record LiveState(
    string Build,
    SiteOnDemand? Site,
    IReadOnlyDictionary<string, FileCopy> Copies,
    IReadOnlyList<string> Findings)
{
    private static readonly Bilingual Title = new("Isi belum dapat dibangun: ini halaman terakhir yang baik", "The content does not build: this is the last good page");
    private static readonly Bilingual Unpublishable = new("Ini tulisan terakhir Anda, tetapi belum dapat diterbitkan", "This is what you wrote last, but it cannot be published yet");
    private static readonly Bilingual Close = new("Tutup", "Close");

    /// <summary>Whether what is shown is what was written last.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether there has been a good site.</summary>
    public bool HasSite => Site is not null;

    /// <summary>What browsers are told, as one line of JSON.</summary>
    public string Message(Language language) => JsonSerializer.Serialize(
        new LiveMessage(Build, language.Code(), (IsCurrent ? Unpublishable : Title).In(language), Close.In(language), Findings), LiveShapes.Default.LiveMessage);
}

/// <summary>The event <c>state</c>.</summary>
internal sealed record LiveMessage(string Build, string Language, string Title, string Close, IReadOnlyList<string> Findings);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LiveMessage))]
internal sealed partial class LiveShapes : JsonSerializerContext;
