using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Kits;

/// <summary>Hosts that have a kit, by name, and the part of the page on which each of them stands.</summary>
internal sealed class KitList
{
    /// <summary>Hosts on one page: with their addresses some ten kilobytes compressed, and as many as one still chooses among.</summary>
    public const int PageSize = 100;

    private readonly Dictionary<RecordKey, int> parts;

    /// <summary>The list of a catalogue.</summary>
    public KitList(Catalog catalog)
    {
        Hosts = [.. Visitable(catalog).OrderBy(h => h.Name, StringComparer.OrdinalIgnoreCase).ThenBy(h => h.Id, StringComparer.Ordinal)];
        parts = Hosts.Select((host, i) => (host.Key, Part: 1 + (i / PageSize))).ToDictionary(h => h.Key, h => h.Part);
    }

    /// <summary>The hosts of a catalogue that have a kit, by id.</summary>
    public static IEnumerable<Host> Visitable(Catalog catalog) => catalog.All<Host>().Where(KitAddress.CanBeVisited);

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<Host> Hosts { get; }

    /// <summary>The part on which a host stands; 0 for one that has no kit.</summary>
    public int PartOf(Host host) => parts.GetValueOrDefault(host.Key);
}
