using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Hosts for which no papers are made: those that are closed, and those that told that they receive no visits.</summary>
internal static class KitRefusal
{
    /// <summary>Why not, or null.</summary>
    public static Bilingual? Of(Host host, Catalog catalog)
    {
        if (host.Status.Code == "closed")
        {
            return new($"{host.Name} sudah tutup; tidak ada yang dapat dikunjungi", $"{host.Name} is closed; there is nothing to visit");
        }

        return host.Visiting is { Accepts.Value.Code: "refused" } terms
            ? new(
                $"{host.Name} tidak menerima kunjungan ({Told(Language.Indonesian)}); lihat jawaban yang sudah ada di halamannya",
                $"{host.Name} receives no visits ({Told(Language.English)}); see the answers on its page")
            : null;

        string Told(Language language) => $"{catalog.Get(terms!.Source).Publisher}, {Formats.For(language).Date(terms.AsOf)}";
    }
}
