using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Pages;

/// <summary>The papers of a study visit: empty kits to take away, and a form by which a script fills them on the reader's own device.</summary>
/// <param name="Script">Path of the script under the site's root.</param>
/// <param name="Words">What the script needs to know, as JSON in which <c>&lt;</c> is escaped.</param>
/// <param name="Rows">Hosts of this part that can be visited, by name.</param>
public sealed record KitPage(string Script, string Words, IReadOnlyList<KitRow> Rows) : Page;

/// <summary>One host's kit.</summary>
public sealed record KitRow(Host Host, IndonesianZone Zone);

/// <summary>Where kits stand.</summary>
public static class KitAddress
{
    /// <summary>The page with the form; its later parts have the form for other hosts.</summary>
    public static SiteAddress Page(Language language) => new(SiteAddress.Home(language).Path + "rencana/kit/");

    /// <summary>A host's empty kit, on A4; null for a host that cannot be visited.</summary>
    public static string? File(Host host, Language language) => !CanBeVisited(host) ? null
        : language == Language.Indonesian ? $"kit/{host.Id}.zip" : $"kit/{host.Id}.en.zip";

    /// <summary>Place of a host in the page's list.</summary>
    public static string Anchor(Host host) => "mpp-" + host.Id;

    /// <summary>Whether papers are made for it: not for what is closed, nor where guests are refused.</summary>
    public static bool CanBeVisited(Host host) => host.Status.Code != "closed" && host.Visiting?.Accepts?.Value.Code != "refused";
}
