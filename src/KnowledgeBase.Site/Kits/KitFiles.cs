using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Site.Scripts;

namespace KnowledgeBase.Site.Kits;

/// <summary>The empty kit of every host that can be visited, and the page that fills it.</summary>
internal static class KitFiles
{
    /// <summary>The page's script.</summary>
    public static OutputFile Script { get; } = ClientScript.Join("kit", "zip.js", "unzip.js", "kit-fill.js", "kit-calendar.js", "kit-page.js");

    /// <summary>The kits in each language, on A4. The other paper is one number in a file: the form sets it.</summary>
    public static IEnumerable<PlannedFile> Of(Catalog catalog, SiteOptions options) =>
        from language in catalog.Site.Languages
        from host in KitList.Visitable(catalog)
        select new PlannedFile(KitAddress.File(host, language)!, host, () =>
            VisitKit.Zip(new KitRequest(catalog, host, Trip.Blank, language, PaperSize.A4, options.AsOf, options.Root)));

    /// <summary>The script, where there are kits.</summary>
    public static IEnumerable<OutputFile> Scripts(Catalog catalog) => KitList.Visitable(catalog).Any() ? [Script] : [];

    /// <summary>The page of a language, in as many parts as the hosts need; none where nobody can be visited.</summary>
    public static IEnumerable<PlannedPage> Pages(PlanContext plan)
    {
        var first = KitAddress.Page(plan.Language);
        return plan.Kits.Hosts.Count == 0 ? [] : Parts.Pages(plan, first, plan.Kits.Hosts.Count, KitList.PageSize, part => Frame(plan, first, part), (part, frame) => Page(plan, part, frame));
    }

    private static KitPage Page(PlanContext plan, PagePart part, PageFrame frame)
    {
        var rows = plan.Kits.Hosts.Skip((part.Number - 1) * KitList.PageSize).Take(KitList.PageSize)
            .Select(h => new KitRow(h, IndonesianZone.Of(plan.Catalog.Get(h.Region).Code?.Value ?? "") ?? IndonesianZone.Wib));
        return new KitPage(Script.Path, KitWords.Json(plan), [.. rows]) { Frame = frame };
    }

    private static PageFrame Frame(PlanContext plan, SiteAddress first, PagePart part) => Parts.Frame(
        plan, first, part,
        plan.Say(new("Berkas studi tiru", "Papers for a study visit")),
        plan.Say(new(
            "Surat permohonan, KAK, daftar, susunan acara, notulen, laporan, dan tindak lanjut untuk setiap MPP; diisi di perangkat Anda sendiri.",
            "Letter of request, delegation, questions, programme and calendar for each MPP; filled in on your own device.")),
        [plan.HomeCrumb]);
}
