using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Documents.Spreadsheets;

/// <summary>The few formats of cells: text, headings, days, and numbers with so many decimals. Separators follow the reader's own program.</summary>
internal sealed class CellStyles
{
    /// <summary>Text that wraps.</summary>
    public const int Text = 1;

    /// <summary>Headings.</summary>
    public const int Heading = 2;

    /// <summary>Days.</summary>
    public const int Day = 3;

    private const int FirstNumber = 4;
    private const int FirstFormat = 164;
    private readonly List<int> decimals = [0];

    /// <summary>The format of a number with so many decimals.</summary>
    public int Number(int shown)
    {
        shown = Math.Clamp(shown, 0, 28);
        var index = decimals.IndexOf(shown);
        if (index < 0)
        {
            index = decimals.Count;
            decimals.Add(shown);
        }

        return FirstNumber + index;
    }

    /// <summary>Writes the part; every cell must have been written before.</summary>
    public void Write(Utf8Writer w)
    {
        w.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n");
        w.Raw($"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="{decimals.Count + 1}"><numFmt numFmtId="{FirstFormat}" formatCode="dd/mm/yyyy"/>""");
        for (var i = 0; i < decimals.Count; i++)
        {
            w.Raw($"""<numFmt numFmtId="{FirstFormat + 1 + i}" formatCode="#,##0{(decimals[i] == 0 ? "" : "." + new string('0', decimals[i]))}"/>""");
        }

        w.Raw("""
            </numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            """);
        w.Raw($"""<cellXfs count="{FirstNumber + decimals.Count}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""");
        w.Raw(Format(49, font: 0, fill: 0, wrap: true));
        w.Raw(Format(49, font: 1, fill: 2, wrap: true));
        w.Raw(Format(FirstFormat, font: 0, fill: 0, wrap: false));
        for (var i = 0; i < decimals.Count; i++)
        {
            w.Raw(Format(FirstFormat + 1 + i, font: 0, fill: 0, wrap: false));
        }

        w.Raw("""</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""");
    }

    private static string Format(int format, int font, int fill, bool wrap) =>
        $"""<xf numFmtId="{format}" fontId="{font}" fillId="{fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"{(wrap ? """ wrapText="1" """.TrimEnd() : "")}/></xf>""";
}
