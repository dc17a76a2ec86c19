using KnowledgeBase.Core.Theming;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Words;

/// <summary>The text of a document, from top to bottom. It lies on the thread's desk: one document is written at a time.</summary>
internal sealed class Body
{
    /// <summary>Width between the margins in twentieths of a point; the same on every paper, so that tables fit all of them.</summary>
    public const int TextWidth = 8788;

    private readonly Utf8Writer xml = Desk.Own.Body;
    private readonly List<Uri> links = [];

    /// <summary>An empty text, in place of the one before.</summary>
    public Body() => xml.Clear();

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Xml => xml.Written;

    /// <summary>Addresses on the web that the text links to, in order.</summary>
    public IReadOnlyList<Uri> Links => links;

    /// <summary>The name of the relationship of a link.</summary>
    public static string LinkId(int index) => $"l{index + 1}";

    /// <summary>A link to the web.</summary>
    public Run Link(Uri address)
    {
        links.Add(address);
        return Run.Link(address.AbsoluteUri, LinkId(links.Count - 1));
    }

    /// <summary>A paragraph in a style.</summary>
    public Body Write(string style, params ReadOnlySpan<Run> runs)
    {
        Open(style);
        foreach (var run in runs)
        {
            xml.Raw(run.Xml);
        }

        xml.Raw("</w:p>"u8);
        return this;
    }

    /// <summary>A paragraph of text.</summary>
    public Body Text(params ReadOnlySpan<Run> runs) => Write("Isi", runs);

    /// <summary>A heading with its letter: <c>A. Pendahuluan</c>.</summary>
    public Body Heading(string text) => Write("Heading1", text);

    /// <summary>A point of a list with its number or dash.</summary>
    public Body Point(string mark, params ReadOnlySpan<Run> runs)
    {
        var all = Run.None;
        foreach (var run in runs)
        {
            all += run;
        }

        return Write("Butir", mark, Run.Tab, all);
    }

    /// <summary>Points numbered from 1.</summary>
    public Body Points(IEnumerable<Run> points)
    {
        var number = 0;
        foreach (var point in points)
        {
            Point($"{++number}.", point);
        }

        return this;
    }

    /// <summary>Lines of a form: <c>tempat : MPP Blora</c>.</summary>
    public Body Lines(params IEnumerable<(string Label, Run Value)> lines)
    {
        foreach (var (label, value) in lines)
        {
            Write("Rincian", label, Run.Tab, ":", Run.Tab, value);
        }

        return this;
    }

    /// <summary>The number of a source with a place to which notes lead.</summary>
    public Body Source(int number, Run text)
    {
        Open("Sumber");
        xml.Raw($"""<w:bookmarkStart w:id="{number}" w:name="sumber{number}"/>{Run.Text($"[{number}]").Xml}<w:bookmarkEnd w:id="{number}"/>""");
        xml.Raw(Run.Tab.Xml);
        xml.Raw(text.Xml);
        xml.Raw("</w:p>"u8);
        return this;
    }

    /// <summary>A table with a heading row that is repeated on every page.</summary>
    /// <param name="widths">Shares of the width.</param>
    /// <param name="heads">Headings.</param>
    /// <param name="rows">Cells, row by row; missing ones at the end are empty.</param>
    /// <param name="height">Least height of a row in twentieths of a point, for rows that are filled in by hand.</param>
    /// <param name="isLong">Whether rows may be longer than what is left of a page, so that they may be cut.</param>
    public Body Table(IReadOnlyList<int> widths, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<Run>> rows, int height = 0, bool isLong = false)
    {
        var whole = widths.Sum();
        int[] columns = [.. widths.Select(w => TextWidth * w / whole)];
        xml.Raw("""<w:tbl><w:tblPr><w:tblStyle w:val="Kisi"/><w:tblW w:w="8788" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>"""u8);
        foreach (var column in columns)
        {
            xml.Raw($"""<w:gridCol w:w="{column}"/>""");
        }

        xml.Raw("</w:tblGrid>"u8);
        string[] cells = [.. columns.Select(c => $"""<w:tc><w:tcPr><w:tcW w:w="{c}" w:type="dxa"/></w:tcPr>""")];
        Row(cells, [.. heads.Select(h => (Run)h)], "KepalaTabel", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        var properties = isLong ? "" : height == 0 ? "<w:trPr><w:cantSplit/></w:trPr>" : $"""<w:trPr><w:cantSplit/><w:trHeight w:val="{height}"/></w:trPr>""";
        foreach (var row in rows)
        {
            Row(cells, row, "IsiTabel", properties);
        }

        xml.Raw("</w:tbl>"u8);
        return Write("Jeda");
    }

    /// <summary>Words of the file's own making between which the script of the kit page finds what it repeats.</summary>
    public Body Hook(string name)
    {
        xml.Raw($"<!--{name}-->");
        return this;
    }

    private void Open(string style)
    {
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Raw(style);
        xml.Raw("\"/></w:pPr>"u8);
    }

    /// <param name="begins">How the cell of each column begins.</param>
    /// <param name="cells">The cells; missing ones at the end are empty.</param>
    /// <param name="style">The style of their paragraphs.</param>
    /// <param name="properties">The properties of the row.</param>
    private void Row(string[] begins, IReadOnlyList<Run> cells, string style, string properties)
    {
        xml.Raw("<w:tr>"u8);
        xml.Raw(properties);
        for (var c = 0; c < begins.Length; c++)
        {
            xml.Raw(begins[c]);
            Open(style);
            if (c < cells.Count)
            {
                xml.Raw(cells[c].Xml);
            }

            xml.Raw("</w:p></w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
    }
}
