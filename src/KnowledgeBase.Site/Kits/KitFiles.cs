using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Scripts;

namespace KnowledgeBase.Site.Kits;

/// <summary>A kit that is not made yet.</summary>
internal sealed record PlannedKit(string Path, Func<byte[]> Make);

/// <summary>The empty kit of every host that can be visited, and the page that fills it.</summary>
internal static class KitFiles
{
    /// <summary>The page's script.</summary>
    public static OutputFile Script { get; } = ClientScript.Join("kit", "zip.js", "unzip.js", "kit-fill.js", "kit-calendar.js", "kit-page.js");

    /// <summary>The kits in each language, on A4, and the script. The other paper is one number in a file: the form sets it.</summary>
    public static IEnumerable<OutputFile> Of(Catalog catalog, SiteOptions options)
    {
        var kits = Planned(catalog, options);
        return kits.Count == 0 ? [] : kits.AsParallel().AsOrdered().Select(k => new OutputFile(k.Path, k.Make())).Append(Script);
    }

    /// <summary>Every kit with what makes it: a preview makes only those that are asked for.</summary>
    public static IReadOnlyList<PlannedKit> Planned(Catalog catalog, SiteOptions options) =>
        [.. catalog.Site.Languages.SelectMany(language => Hosts(catalog).Select(host => new PlannedKit(
            KitAddress.File(host, language)!,
            () => VisitKit.Zip(new KitRequest(catalog, host, Trip.Blank, language, PaperSize.A4, options.AsOf, options.Root)))))];

    /// <summary>The page of a language, or null where nobody can be visited.</summary>
    public static KitPage? Page(PlanContext plan)
    {
        var rows = Hosts(plan.Catalog)
            .Select(h => new KitRow(h, IndonesianZone.Of(plan.Catalog.Get(h.Region).Code?.Value ?? "") ?? IndonesianZone.Wib))
            .OrderBy(r => r.Host.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Host.Id, StringComparer.Ordinal)
            .ToList();
        return rows.Count == 0 ? null : new KitPage(Script.Path, KitWords.Json(plan), rows)
        {
            Frame = plan.Frame(
                KitAddress.Page(plan.Language),
                plan.Say(new("Berkas studi tiru", "Papers for a study visit")),
                plan.Say(new(
                    "Surat permohonan, KAK, daftar, susunan acara, notulen, laporan, dan tindak lanjut untuk setiap MPP; diisi di perangkat Anda sendiri.",
                    "Letter of request, delegation, questions, programme and calendar for each MPP; filled in on your own device.")),
                [plan.HomeCrumb]),
        };
    }

    private static IEnumerable<Host> Hosts(Catalog catalog) => catalog.All<Host>().Where(KitAddress.CanBeVisited);
}
