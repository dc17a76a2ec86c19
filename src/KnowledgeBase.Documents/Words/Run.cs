using System.Buffers;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Words;

/// <summary>A stretch of text inside a paragraph, already as WordprocessingML. Whatever people wrote comes in through <see cref="Text"/> and is escaped there.</summary>
internal readonly record struct Run(string Xml)
{
    // What ends a line, and the tab.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\f\u0085\u2028\u2029");

    /// <summary>Nothing.</summary>
    public static readonly Run None = new("");

    /// <summary>The next line of the same paragraph.</summary>
    public static readonly Run Break = new("<w:r><w:br/></w:r>");

    /// <summary>The next tab stop.</summary>
    public static readonly Run Tab = new("<w:r><w:tab/></w:r>");

    public static implicit operator Run(string text) => Text(text);

    public static Run operator +(Run left, Run right) => new(left.Xml + right.Xml);

    /// <summary>Plain text; its line breaks stay.</summary>
    public static Run Text(string text) => Of(text, "");

    public static Run Bold(string text) => Of(text, "<w:rPr><w:b/></w:rPr>");

    public static Run Italic(string text) => Of(text, "<w:rPr><w:i/></w:rPr>");

    /// <summary>Small print.</summary>
    public static Run Small(string text) => Of(text, """<w:rPr><w:rStyle w:val="Kecil"/></w:rPr>""");

    /// <summary>A place left open for people or for the e-letter system, in brackets and shaded. The script of the kit page looks for exactly this run.</summary>
    public static Run Mark(string name) => Of($"[{name}]", """<w:rPr><w:rStyle w:val="Isian"/></w:rPr>""");

    /// <summary>The number of a source, linked to the list at the end of the document.</summary>
    public static Run Note(int number) =>
        new($"""<w:hyperlink w:anchor="sumber{number}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Catatan"/></w:rPr><w:t xml:space="preserve">[{number}]</w:t></w:r></w:hyperlink>""");

    /// <summary>A link to the web by the id of its relationship.</summary>
    public static Run Link(string text, string relationship) =>
        new($"""<w:hyperlink r:id="{relationship}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Tautan"/></w:rPr><w:t xml:space="preserve">{XmlText.Escape(text)}</w:t></w:r></w:hyperlink>""");

    /// <summary>A field that the word processor computes, with what stands there until it has.</summary>
    public static Run Field(string code, string shown) =>
        new($"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""");

    /// <summary>All one after another.</summary>
    public static Run Join(Run between, IEnumerable<Run> runs) => new(string.Join(between.Xml, runs.Select(r => r.Xml)));

    private static Run Of(string text, string properties)
    {
        // Nearly every text is one line.
        if (!text.AsSpan().ContainsAny(Breaks))
        {
            return text.Length == 0 ? None : new(Line(text, properties));
        }

        return new(string.Join(
            $"<w:r>{properties}<w:br/></w:r>",
            text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "" : Line(line.Replace('\t', ' '), properties))));
    }

    private static string Line(string text, string properties) => $"""<w:r>{properties}<w:t xml:space="preserve">{XmlText.Escape(text)}</w:t></w:r>""";
}
