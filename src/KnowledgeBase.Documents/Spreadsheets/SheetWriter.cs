using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Core.Theming;
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

    public static void Write(Sheet sheet, CellStyles styles, PaperSize paper, bool isFirst, Utf8Writer w)
    {
        Refuse(sheet);
        w.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n");
        w.Raw("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        w.Raw($"""<dimension ref="A1:{Place(sheet.Rows.Count, sheet.Columns.Count - 1)}"/>""");
        w.Raw($"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        int[] widths = [.. sheet.Columns.Select((_, c) => Width(sheet, c))];
        for (var c = 0; c < widths.Length; c++)
        {
            w.Raw($"""<col min="{c + 1}" max="{c + 1}" width="{widths[c]}" customWidth="1"/>""");
        }

        w.Raw("</cols><sheetData>");
        Row(0, [.. sheet.Columns.Select(c => new Cell.Text(c))], widths, CellStyles.Heading, styles, w);
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            Row(r + 1, sheet.Rows[r], widths, CellStyles.Text, styles, w);
        }

        w.Raw($"""</sheetData><autoFilter ref="A1:{Place(sheet.Rows.Count, sheet.Columns.Count - 1)}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>""");
        w.Raw($"""<pageSetup paperSize="{(paper == PaperSize.F4 ? 14 : 9)}" fitToHeight="0" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>""");
    }

    private static void Refuse(Sheet sheet)
    {
        if (sheet.Columns.Count is 0 or > MostColumns || sheet.Rows.Count >= MostRows || sheet.Rows.Any(r => r.Count != sheet.Columns.Count))
        {
            throw new ArgumentException($"The sheet '{sheet.Name}' has no columns, too many cells, or a row that has not a cell for each column.", nameof(sheet));
        }
    }

    private static void Row(int row, IReadOnlyList<Cell> cells, int[] widths, int textStyle, CellStyles styles, Utf8Writer w)
    {
        var lines = Lines(cells, widths);
        w.Raw(lines == 1 ? $"""<row r="{row + 1}">""" : $"""<row r="{row + 1}" ht="{lines * LineHeight}" customHeight="1">""");
        for (var c = 0; c < cells.Count; c++)
        {
            Write(cells[c], Place(row, c), textStyle, styles, w);
        }

        w.Raw("</row>");
    }

    private static void Write(Cell cell, string place, int textStyle, CellStyles styles, Utf8Writer w)
    {
        switch (cell)
        {
            case Cell.Number number:
                w.Raw($"""<c r="{place}" s="{styles.Number(number.Decimals)}"><v>{number.Value.ToString(CultureInfo.InvariantCulture)}</v></c>""");
                break;
            case Cell.Day { Value: var day } when day >= FirstDay:
                w.Raw($"""<c r="{place}" s="{CellStyles.Day}"><v>{day.DayNumber - DayZero.DayNumber}</v></c>""");
                break;
            case Cell.Day { Value: var day }:
                Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), place, textStyle, w);
                break;
            case Cell.Text { Value: { Length: > 0 } text }:
                Text(text, place, textStyle, w);
                break;
            default:
                w.Raw($"""<c r="{place}" s="{textStyle}"/>""");
                break;
        }
    }

    private static void Text(string text, string place, int style, Utf8Writer w)
    {
        var whole = text.ReplaceLineEndings("\n");
        var kept = whole.Length <= LongestText ? whole : whole[..(LongestText - 1)] + "…";
        // Spreadsheet programs read _x000D_ as a control character; the sign before it makes it plain text again.
        var plain = Escaped().Replace(kept, "_x005F_");
        w.Raw($"""<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">""");
        w.Raw(XmlText.Escape(plain));
        w.Raw("</t></is></c>"u8);
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
        var longest = Longest(sheet.Columns[column], ' ');
        for (var r = 0; r < Math.Min(Looked, sheet.Rows.Count); r++)
        {
            longest = Math.Max(longest, Length(sheet.Rows[r][column]));
        }

        return Math.Clamp(longest + 3, 9, 34);
    }

    // Not every program makes rows as high as their wrapped texts need.
    private static int Lines(IReadOnlyList<Cell> cells, int[] widths)
    {
        var most = 1;
        for (var c = 0; c < cells.Count; c++)
        {
            if (cells[c] is Cell.Text { Value: var text })
            {
                var lines = 0;
                foreach (var line in text.AsSpan().Split('\n'))
                {
                    lines += 1 + ((line.End.Value - line.Start.Value) / (widths[c] - 2));
                }

                most = Math.Max(most, lines);
            }
        }

        return Math.Min(most, MostLines);
    }

    private static int Length(Cell cell) => cell switch
    {
        Cell.Text text => Longest(text.Value, '\n'),
        Cell.Number number => number.Value.ToString("#,##0", CultureInfo.InvariantCulture).Length + number.Decimals + 1,
        Cell.Day => 10,
        _ => 0,
    };

    private static int Longest(string text, char between)
    {
        var longest = 0;
        foreach (var part in text.AsSpan().Split(between))
        {
            longest = Math.Max(longest, part.End.Value - part.Start.Value);
        }

        return longest;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escaped();
}
