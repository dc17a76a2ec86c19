using System.Text;

namespace KnowledgeBase.Documents.Words;

/// <summary>The text of a document, from top to bottom.</summary>
internal sealed class Body
{
    /// <summary>Width between the margins in twentieths of a point; the same on every paper, so that tables fit all of them.</summary>
    public const int TextWidth = 8788;

    private readonly StringBuilder xml = new();
    private readonly List<Uri> links = [];

    /// <summary>Writes what has been written, without making one long text of it: kits are made by the hundred.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (var chunk in xml.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

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
        xml.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(style).Append("\"/></w:pPr>");
        foreach (var run in runs)
        {
            xml.Append(run.Xml);
        }

        xml.Append("</w:p>");
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
        xml.Append($"""<w:p><w:pPr><w:pStyle w:val="Sumber"/></w:pPr><w:bookmarkStart w:id="{number}" w:name="sumber{number}"/>""")
            .Append(Run.Text($"[{number}]").Xml).Append($"""<w:bookmarkEnd w:id="{number}"/>""").Append(Run.Tab.Xml).Append(text.Xml).Append("</w:p>");
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
        xml.Append("""<w:tbl><w:tblPr><w:tblStyle w:val="Kisi"/><w:tblW w:w="8788" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>""");
        foreach (var column in columns)
        {
            xml.Append("<w:gridCol w:w=\"").Append(column).Append("\"/>");
        }

        xml.Append("</w:tblGrid>");
        Row(columns, [.. heads.Select(h => (Run)h)], "KepalaTabel", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        var properties = isLong ? "" : height == 0 ? "<w:trPr><w:cantSplit/></w:trPr>" : $"""<w:trPr><w:cantSplit/><w:trHeight w:val="{height}"/></w:trPr>""";
        foreach (var row in rows)
        {
            Row(columns, row, "IsiTabel", properties);
        }

        xml.Append("</w:tbl>");
        return Write("Jeda");
    }

    /// <summary>Words of the file's own making between which the script of the kit page finds what it repeats.</summary>
    public Body Hook(string name)
    {
        xml.Append("<!--").Append(name).Append("-->");
        return this;
    }

    private void Row(int[] columns, IReadOnlyList<Run> cells, string style, string properties)
    {
        xml.Append("<w:tr>").Append(properties);
        for (var c = 0; c < columns.Length; c++)
        {
            xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"").Append(columns[c]).Append("\" w:type=\"dxa\"/>");
            xml.Append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"").Append(style).Append("\"/></w:pPr>").Append(c < cells.Count ? cells[c].Xml : "").Append("</w:p></w:tc>");
        }

        xml.Append("</w:tr>");
    }
}
