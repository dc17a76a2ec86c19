using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Spreadsheets;
using Cell = KnowledgeBase.Core.Tables.Cell;
using Sheet = KnowledgeBase.Core.Tables.Sheet;
using Workbook = KnowledgeBase.Documents.Spreadsheets.Workbook;

namespace KnowledgeBase.Tests.Documents;

/// <summary>Workbooks, read back by the Open XML SDK.</summary>
public sealed class WorkbookTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "=1+1", "=HYPERLINK(\"https://x.example\",\"klik\")", "+6281", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "'=1", "<v>1</v>", "]]>", "&amp;", "&#61;1",
        "\0\u0001\u001b[31m", "\ud800 sendiri", "😀", "_x003D_1+1", "_x0000_", "  tepi  ", "baris 1\r\nbaris 2", "\uFFFE\uFFFF", "007", "1/2/2026", "1E5", "TRUE",
    ];

    [Fact]
    public void Numbers_are_numbers_days_are_days_and_gaps_are_empty()
    {
        var cells = Read([new Cell.Number(844_000_000m), new Cell.Number(24.8m, 1), new Cell.Day(new DateOnly(2026, 12, 10)), new Cell.Text("Rp844 juta"), Cell.Empty]);

        cells[0].ShouldBe(("n", "844000000"));
        cells[1].ShouldBe(("n", "24.8"));
        cells[2].ShouldBe(("n", "46366"));
        DateTime.FromOADate(46366).ShouldBe(new DateTime(2026, 12, 10));
        cells[3].ShouldBe(("inlineStr", "Rp844 juta"));
        cells[4].ShouldBe(("n", ""));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Text_stays_text_whatever_it_begins_with(string text)
    {
        var bytes = Workbook.Of([new Sheet("Uji", [text], [[new Cell.Text(text)]])]);

        OfficeFile.ShouldBeAWorkbook(bytes);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ShouldAllBe(c => c.DataType! == CellValues.InlineString);
        sheet.Descendants<Text>().Last().Text.ShouldBe(Kept(text));
    }

    [Fact]
    public void Names_of_sheets_are_made_such_as_programs_take()
    {
        var names = new[] { "Anggaran: [2025]/2026?", "", "'petik'", "History", new string('x', 40), new string('X', 40), "data" };
        var bytes = Workbook.Of([.. names.Select(n => new Sheet(n, ["A"], []))]);

        OfficeFile.ShouldBeAWorkbook(bytes);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value).ShouldBe(
            ["Anggaran   2025  2026", "Data", "petik", "Data 2", new string('x', 31), new string('X', 29) + " 2", "data 3"]);
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes_and_every_paper_is_valid()
    {
        Sheet[] sheets = [new("Satu", ["Nama", "Nilai"], [[new Cell.Text("a"), new Cell.Number(1.5m, 2)]]), new("Dua", ["Tanggal"], [[new Cell.Day(new DateOnly(1899, 1, 1))]])];
        foreach (var paper in PaperSize.All)
        {
            var bytes = Workbook.Of(sheets, paper);
            OfficeFile.ShouldBeAWorkbook(bytes);
            Workbook.Of(sheets, paper).ShouldBe(bytes);
        }
    }

    [Fact]
    public void A_table_that_is_none_is_refused()
    {
        Should.Throw<ArgumentException>(() => Workbook.Of([]));
        Should.Throw<ArgumentException>(() => Workbook.Of([new Sheet("Kurang", ["A", "B"], [[Cell.Empty]])]));
        Should.Throw<ArgumentException>(() => Workbook.Of([new Sheet("Kosong", [], [])]));
    }

    // What XML cannot hold is left out, a lone half of a pair becomes U+FFFD, and line ends become one kind.
    private static string Kept(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
        .Where(r => (r.Value >= ' ' && r.Value is not (>= 0x7F and <= 0x9F) and not 0xFFFE and not 0xFFFF) || r.Value is '\n' or '\t')
        .Select(r => r.ToString())).Replace("_x003D_", "_x005F_x003D_", StringComparison.Ordinal).Replace("_x0000_", "_x005F_x0000_", StringComparison.Ordinal);

    private static List<(string Type, string Value)> Read(IReadOnlyList<Cell> row)
    {
        var bytes = Workbook.Of([new Sheet("Uji", [.. row.Select((_, i) => $"K{i}")], [row])]);
        OfficeFile.ShouldBeAWorkbook(bytes);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Last().Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .Select(c => (c.DataType?.InnerText ?? "n", c.CellValue?.Text ?? c.InnerText))];
    }
}
