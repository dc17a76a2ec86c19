using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Tests.Checks;

namespace KnowledgeBase.Tests.Documents;

/// <summary>Kits of the repository's own content.</summary>
internal static class KitCase
{
    public static readonly DateOnly AsOf = new(2026, 11, 21);

    public static Catalog Catalog => RealContent.Instance.Catalog;

    public static Host Host(string id) => (Host)Catalog.Find(new RecordKey(RecordKind.Host, id))!;

    /// <summary>A trip of which everything is known.</summary>
    public static Trip Known { get; } = new()
    {
        Visitor = "Kabupaten Temanggung",
        First = new DateOnly(2026, 12, 10),
        Days = 1,
        People = 12,
        Leader = "Kepala DPMPTSP",
        Contact = "Sekretariat DPMPTSP, 0293-000000",
        Travellers = [new("", "Kepala DPMPTSP", "DPMPTSP"), new("", "Kepala Bidang Anggaran", "BPKAD")],
    };

    public static KitRequest Request(string host, Trip? trip = null, Language language = Language.Indonesian, PaperSize? paper = null) =>
        new(Catalog, Host(host), trip ?? Trip.Blank, language, paper ?? PaperSize.A4, AsOf, Catalog.Site.Address);

    /// <summary>All that a reader sees of one paper, paragraphs and cells apart.</summary>
    public static string Text(KitRequest request, string file)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(VisitKit.Files(request).Single(f => f.Name.Contains(file, StringComparison.Ordinal)).Bytes), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }
}
