using System.Collections.Concurrent;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Documents.Packaging;

namespace KnowledgeBase.Documents.Words;

/// <summary>
/// A document as an Office Open XML package (<c>.docx</c>). The parts are stored, not compressed: a kit is compressed as a whole,
/// and the script of the kit page reads and writes the same plain form.
/// </summary>
internal static class WordFile
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string Styles = Resource("styles.xml");
    private static readonly ConcurrentDictionary<(Language Language, bool HasFoot), ZipWriter.SharedHead> Heads = new();

    /// <summary>The document.</summary>
    /// <param name="title">Its title, for the window and the foot of its pages.</param>
    /// <param name="language">Its language, for the spelling checker.</param>
    /// <param name="paper">Its paper.</param>
    /// <param name="body">Its text.</param>
    /// <param name="hasFoot">Whether pages are numbered; letters are not.</param>
    public static Paper Of(string title, Language language, PaperSize paper, Body body, bool hasFoot = true)
    {
        var head = Heads.GetOrAdd((language, hasFoot), static kind => Head(kind.Language, kind.HasFoot));
        var (zip, part) = (Desk.Own.Paper, Desk.Own.Part);
        zip.Begin(head);
        Store("docProps/core.xml", $"""{Declaration}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{XmlText.Escape(title)}</dc:title><dc:language>{Code(language)}</dc:language></cp:coreProperties>""");
        part.Clear();
        part.Raw($"""{Declaration}<w:document xmlns:w="{Main}" xmlns:r="{Office}"><w:body>""");
        part.Raw(body.Xml);
        part.Raw($"""<w:sectPr>{(hasFoot ? """<w:footerReference w:type="default" r:id="r3"/>""" : "")}{Section(paper)}</w:sectPr></w:body></w:document>""");
        zip.Store("word/document.xml", part.Written);
        Store("word/_rels/document.xml.rels", Relations(body, hasFoot));
        if (hasFoot)
        {
            Store("word/footer.xml", Foot(title, language));
        }

        return new Paper(zip.End(), head);
    }

    /// <summary>The parts that all documents of a language have alike. They come first: what is the same in every kit is compressed once.</summary>
    private static ZipWriter.SharedHead Head(Language language, bool hasFoot)
    {
        Desk.Own.Paper.Begin();
        Store("[Content_Types].xml", $"""{Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Kinds}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Kinds}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="{Kinds}.settings+xml"/>{(hasFoot ? $"""<Override PartName="/word/footer.xml" ContentType="{Kinds}.footer+xml"/>""" : "")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""");
        Store("_rels/.rels", $"""{Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");
        Store("word/settings.xml", $"""{Declaration}<w:settings xmlns:w="{Main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>""");
        Store("word/styles.xml", Styles.Replace("id-ID", Code(language), StringComparison.Ordinal));
        return Desk.Own.Paper.ToHead();
    }

    private static void Store(string path, string xml)
    {
        var part = Desk.Own.Part;
        part.Clear();
        part.Raw(xml);
        Desk.Own.Paper.Store(path, part.Written);
    }

    private static string Code(Language language) => language == Language.Indonesian ? "id-ID" : "en-GB";

    /// <summary>Size and margins. The text is equally wide on every paper; what F4 is wider goes into the right margin.</summary>
    internal static string Section(PaperSize paper) =>
        $"""<w:pgSz w:w="{paper.Width}" w:h="{paper.Height}"/><w:pgMar w:top="1418" w:right="{paper.Width - 1701 - Body.TextWidth}" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>""";

    private static string Relations(Body body, bool hasFoot) =>
        $"""{Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="{Office}/settings" Target="settings.xml"/>"""
        + (hasFoot ? $"""<Relationship Id="r3" Type="{Office}/footer" Target="footer.xml"/>""" : "")
        + string.Concat(body.Links.Select((l, i) => $"""<Relationship Id="{Body.LinkId(i)}" Type="{Office}/hyperlink" Target="{XmlText.Escape(l.AbsoluteUri)}" TargetMode="External"/>"""))
        + "</Relationships>";

    private static string Foot(string title, Language language)
    {
        var (page, of) = language == Language.Indonesian ? ("halaman ", " dari ") : ("page ", " of ");
        return $"""{Declaration}<w:ftr xmlns:w="{Main}"><w:p><w:pPr><w:pStyle w:val="KakiHalaman"/></w:pPr>{(Run.Text(title) + Run.Tab + page + Run.Field("PAGE", "1") + of + Run.Field("NUMPAGES", "1")).Xml}</w:p></w:ftr>""";
    }

    private static string Resource(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream("Words/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
