using System.Collections.Concurrent;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;

namespace KnowledgeBase.Tests.Documents;

/// <summary>The papers of a study visit, judged by the Open XML SDK and against the catalogue.</summary>
public sealed class KitTests
{
    private const string Hostile = "<script>&\"]]>\0\u001b[31m\u202e =1+1 {0} [nama] 😀\ud800 </w:t>";

    [Fact]
    public void Every_paper_of_every_host_is_valid()
    {
        var errors = new ConcurrentBag<string>();
        Parallel.ForEach(KitCase.Catalog.All<Host>().Where(KitAddress.CanBeVisited), host => Judge(KitCase.Request(host.Id), errors));
        errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("blora")]
    [InlineData("surabaya")]
    [InlineData("konawe-selatan")]
    public void On_both_papers_and_in_both_languages_empty_and_filled(string host)
    {
        var errors = new ConcurrentBag<string>();
        foreach (var (paper, language) in PaperSize.All.SelectMany(p => new[] { (p, Language.Indonesian), (p, Language.English) }))
        {
            Judge(KitCase.Request(host, KitCase.Known with { Days = 3 }, language, paper), errors);
            Judge(KitCase.Request(host, null, language, paper), errors);
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var trip = KitCase.Known with
        {
            Visitor = Hostile, Leader = Hostile, Contact = Hostile, Travellers = [new(Hostile, Hostile, Hostile)],
            Actions = [new(Hostile, Hostile, Hostile, new DateOnly(2027, 1, 1), Hostile)],
        };
        var errors = new ConcurrentBag<string>();
        Judge(KitCase.Request("blora", trip), errors);
        errors.ShouldBeEmpty();
        KitCase.Text(KitCase.Request("blora", trip), "01-").ShouldContain("<script>&\"]]>[31m\u202e =1+1 {0} [nama] 😀\uFFFD </w:t>");
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_without_a_clock() =>
        VisitKit.Zip(KitCase.Request("blora", KitCase.Known)).ShouldBe(VisitKit.Zip(KitCase.Request("blora", KitCase.Known)));

    [Fact]
    public void The_paper_is_the_only_difference_between_A4_and_F4()
    {
        var (a4, f4) = (VisitKit.Files(KitCase.Request("blora")), VisitKit.Files(KitCase.Request("blora", paper: PaperSize.F4)));
        foreach (var (one, other) in a4.Zip(f4).Where(f => f.First.Name.EndsWith(".docx", StringComparison.Ordinal)))
        {
            using var first = WordprocessingDocument.Open(new MemoryStream(one.Bytes), isEditable: false);
            using var second = WordprocessingDocument.Open(new MemoryStream(other.Bytes), isEditable: false);
            second.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.PageSize>().Single().Height!.Value.ShouldBe(18709u);
            first.MainDocumentPart!.Document.InnerText.ShouldBe(second.MainDocumentPart.Document.InnerText);
        }
    }

    [Fact]
    public void Number_letterhead_date_and_signature_are_never_filled_in()
    {
        var letter = KitCase.Text(KitCase.Request("blora", KitCase.Known), "01-");
        foreach (var mark in new[] { "[nomor naskah]", "[kop naskah dinas: diisi aplikasi persuratan]", "[tempat dan tanggal surat]", "[tanda tangan]", "[nama penanda tangan]" })
        {
            letter.ShouldContain(mark);
        }
    }

    [Fact]
    public void The_letter_says_who_when_how_many_and_to_whom()
    {
        var letter = KitCase.Text(KitCase.Request("blora", KitCase.Known with { Days = 2 }), "01-");
        letter.ShouldContain("Yth. Bupati Blora\nc.q. Kepala DPMPTSP Kabupaten Blora\n");
        letter.ShouldContain("Kamis, 10 Desember 2026 sampai Jumat, 11 Desember 2026");
        letter.ShouldContain("2 (dua) hari");
        letter.ShouldContain("12 (dua belas) orang");
        letter.ShouldContain("08.30 WIB");
        KitCase.Text(KitCase.Request("surabaya"), "01-").ShouldContain("Yth. Wali Kota Surabaya\n");
        KitCase.Text(KitCase.Request("konawe-selatan"), "01-").ShouldContain("08.30 WITA");
    }

    [Fact]
    public void Workbooks_hold_types_and_no_formula()
    {
        using var tracker = Open(KitCase.Request("blora", KitCase.Known with { Actions = [new("=HYPERLINK(1)", "", "", new DateOnly(2027, 2, 28), "")] }), "09-");
        var cells = tracker.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
        tracker.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        cells["B2"].InnerText.ShouldBe("=HYPERLINK(1)");
        DateTime.FromOADate(double.Parse(cells["E2"].CellValue!.Text)).ShouldBe(new DateTime(2027, 2, 28));

        using var comparison = Open(KitCase.Request("blora"), "10-");
        var budget = comparison.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
        budget["B2"].InnerText.ShouldBe("Rp844\u00A0juta");
        budget["C2"].DataType.ShouldBeNull();
        budget["C2"].CellValue!.Text.ShouldBe("844000000");
        DateTime.FromOADate(double.Parse(budget["G2"].CellValue!.Text)).ShouldBe(new DateTime(2021, 6, 3));
    }

    private static SpreadsheetDocument Open(KitRequest request, string file) =>
        SpreadsheetDocument.Open(new MemoryStream(VisitKit.Files(request).Single(f => f.Name.StartsWith(file, StringComparison.Ordinal)).Bytes), isEditable: false);

    private static void Judge(KitRequest request, ConcurrentBag<string> errors)
    {
        foreach (var file in VisitKit.Files(request))
        {
            using OpenXmlPackage? package = Path.GetExtension(file.Name) switch
            {
                ".docx" => WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false),
                ".xlsx" => SpreadsheetDocument.Open(new MemoryStream(file.Bytes), isEditable: false),
                _ => null,
            };
            foreach (var error in package is null ? [] : OfficeFile.Errors(package))
            {
                errors.Add($"{request.Host.Id} {file.Name} {request.Paper.Code} {request.Language}: {error}");
            }
        }
    }
}
