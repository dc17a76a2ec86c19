using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Spreadsheets;

/// <summary>One sheet of a workbook: headings that stay in sight and are printed on every page, then the rows.</summary>
internal static partial class SheetWriter
{
    private const int LongestText = 32_767;
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    // In points; a row is at most 409 high.
    private const int LineHeight = 15;
    private const int MostLines = 27;

    // Days before this are counted wrongly by spreadsheet programs, which believe in a 29 February 1900.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(Sheet sheet, CellStyles styles, PaperSize paper, bool isFirst, TextWriter w)
    {
        Refuse(sheet);
        w.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n");
        w.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        w.Write($"""<dimension ref="A1:{Place(sheet.Rows.Count, sheet.Columns.Count - 1)}"/>""");
        w.Write($"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var c = 0; c < sheet.Columns.Count; c++)
        {
            w.Write($"""<col min="{c + 1}" max="{c + 1}" width="{Width(sheet, c)}" customWidth="1"/>""");
        }

        w.Write("</cols><sheetData>");
        int[] widths = [.. sheet.Columns.Select((_, c) => Width(sheet, c))];
        Row(0, [.. sheet.Columns.Select(c => new Cell.Text(c))], widths, CellStyles.Heading, styles, w);
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            Row(r + 1, sheet.Rows[r], widths, CellStyles.Text, styles, w);
        }

        w.Write($"""</sheetData><autoFilter ref="A1:{Place(sheet.Rows.Count, sheet.Columns.Count - 1)}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>""");
        w.Write($"""<pageSetup paperSize="{(paper == PaperSize.F4 ? 14 : 9)}" fitToHeight="0" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>""");
    }

    private static void Refuse(Sheet sheet)
    {
        if (sheet.Columns.Count is 0 or > MostColumns || sheet.Rows.Count >= MostRows || sheet.Rows.Any(r => r.Count != sheet.Columns.Count))
        {
            throw new ArgumentException($"The sheet '{sheet.Name}' has no columns, too many cells, or a row that has not a cell for each column.", nameof(sheet));
        }
    }

    private static void Row(int row, IReadOnlyList<Cell> cells, int[] widths, int textStyle, CellStyles styles, TextWriter w)
    {
        var lines = Lines(cells, widths);
        w.Write(lines == 1 ? $"""<row r="{row + 1}">""" : $"""<row r="{row + 1}" ht="{lines * LineHeight}" customHeight="1">""");
        for (var c = 0; c < cells.Count; c++)
        {
            Write(cells[c], Place(row, c), textStyle, styles, w);
        }

        w.Write("</row>");
    }

    private static void Write(Cell cell, string place, int textStyle, CellStyles styles, TextWriter w)
    {
        switch (cell)
        {
            case Cell.Number number:
                w.Write($"""<c r="{place}" s="{styles.Number(number.Decimals)}"><v>{number.Value.ToString(CultureInfo.InvariantCulture)}</v></c>""");
                break;
            case Cell.Day { Value: var day } when day >= FirstDay:
                w.Write($"""<c r="{place}" s="{CellStyles.Day}"><v>{day.DayNumber - DayZero.DayNumber}</v></c>""");
                break;
            case Cell.Day { Value: var day }:
                Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), place, textStyle, w);
                break;
            case Cell.Text { Value: { Length: > 0 } text }:
                Text(text, place, textStyle, w);
                break;
            default:
                w.Write($"""<c r="{place}" s="{textStyle}"/>""");
                break;
        }
    }

    private static void Text(string text, string place, int style, TextWriter w)
    {
        var whole = text.ReplaceLineEndings("\n");
        var kept = whole.Length <= LongestText ? whole : whole[..(LongestText - 1)] + "…";
        // Spreadsheet programs read _x000D_ as a control character; the sign before it makes it plain text again.
        var plain = Escaped().Replace(kept, "_x005F_");
        w.Write($"""<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{XmlText.Escape(plain)}</t></is></c>""");
    }

    private static string Place(int row, int column)
    {
        var letters = "";
        for (var c = column; c >= 0; c = (c / 26) - 1)
        {
            letters = (char)('A' + (c % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }

    // Wide enough for most of a column's cells; longer texts wrap.
    private static int Width(Sheet sheet, int column)
    {
        const int Looked = 200;
        var longest = sheet.Rows.Take(Looked).Select(r => Length(r[column])).Append(sheet.Columns[column].Split(' ').Max(w => w.Length)).Max();
        return Math.Clamp(longest + 3, 9, 34);
    }

    // Not every program makes rows as high as their wrapped texts need.
    private static int Lines(IReadOnlyList<Cell> cells, int[] widths) => Math.Clamp(
        cells.Select((cell, c) => cell is Cell.Text text ? text.Value.Split('\n').Sum(l => 1 + (l.Length / (widths[c] - 2))) : 1).Max(), 1, MostLines);

    private static int Length(Cell cell) => cell switch
    {
        Cell.Text text => text.Value.Split('\n').Max(l => l.Length),
        Cell.Number number => number.Value.ToString("#,##0", CultureInfo.InvariantCulture).Length + number.Decimals + 1,
        Cell.Day => 10,
        _ => 0,
    };

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escaped();
}
