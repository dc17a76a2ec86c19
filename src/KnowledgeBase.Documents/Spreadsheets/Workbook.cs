using KnowledgeBase.Core.Tables;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Spreadsheets;

/// <summary>
/// Sheets as an Office Open XML workbook (<c>.xlsx</c>): numbers are numbers, days are days, and whatever people wrote is text.
/// There is no way to write a formula: the writer knows no such cell.
/// </summary>
public static class Workbook
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Rels = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The bytes of the workbook. The same sheets give the same bytes.</summary>
    /// <exception cref="ArgumentException">There is no sheet, or a row has not a cell for each column.</exception>
    public static byte[] Of(IReadOnlyList<Sheet> sheets, PaperSize? paper = null)
    {
        var zip = Desk.Own.Paper;
        return Write(sheets, paper ?? PaperSize.A4, (path, part) => zip.Pack(path, part)).ToArray();
    }

    /// <summary>The same, not compressed: what lies in an archive need not be compressed twice.</summary>
    internal static Paper Stored(IReadOnlyList<Sheet> sheets, PaperSize paper)
    {
        var zip = Desk.Own.Paper;
        return new Paper(Write(sheets, paper, zip.Store));
    }

    private delegate void Take(string path, ReadOnlySpan<byte> part);

    private static ReadOnlySpan<byte> Write(IReadOnlyList<Sheet> sheets, PaperSize paper, Take take)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.Count == 0)
        {
            throw new ArgumentException("A workbook has at least one sheet.", nameof(sheets));
        }

        var names = SheetNames.Of(sheets);
        var styles = new CellStyles();
        var zip = Desk.Own.Paper;
        zip.Begin();
        Part("[Content_Types].xml", w => w.Raw(ContentTypes(sheets.Count)));
        Part("_rels/.rels", w => w.Raw($"""{Head}<Relationships xmlns="{Rels}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""));
        Part("xl/workbook.xml", w => w.Raw(Book(names)));
        Part("xl/_rels/workbook.xml.rels", w => w.Raw(Relations(sheets.Count)));
        for (var i = 0; i < sheets.Count; i++)
        {
            var (sheet, isFirst) = (sheets[i], i == 0);
            Part($"xl/worksheets/sheet{i + 1}.xml", w => SheetWriter.Write(sheet, styles, paper, isFirst, w));
        }

        // Last, when every format that a cell needs has been asked for.
        Part("xl/styles.xml", styles.Write);
        return zip.End();

        void Part(string path, Action<Utf8Writer> write)
        {
            var part = Desk.Own.Part;
            part.Clear();
            write(part);
            take(path, part.Written);
        }
    }

    private static string ContentTypes(int sheets) =>
        $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))
        + "</Types>";

    // Printed pages repeat the headings of their table.
    private static string Book(IReadOnlyList<string> names) =>
        $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>"""
        + string.Concat(names.Select((n, i) => $"""<sheet name="{XmlText.Escape(n)}" sheetId="{i + 1}" r:id="r{i + 1}"/>"""))
        + "</sheets><definedNames>"
        + string.Concat(names.Select((n, i) => $"""<definedName name="_xlnm.Print_Titles" localSheetId="{i}">{XmlText.Escape($"'{n.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")}</definedName>"""))
        + "</definedNames></workbook>";

    private static string Relations(int sheets) =>
        $"""{Head}<Relationships xmlns="{Rels}">"""
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"""<Relationship Id="r{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""))
        + $"""<Relationship Id="r{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""";
}
