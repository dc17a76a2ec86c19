using System.Text;
using System.Xml;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Site.Feeds;

/// <summary><c>sitemap.xml</c> with the languages of each page (sitemaps.org 0.9, xhtml:link).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(IEnumerable<Page> pages) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var frame in pages.Select(p => p.Frame).Where(f => !f.IsHidden))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, frame.Canonical);
            foreach (var alternate in frame.Alternates)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", alternate.Language.Code());
                xml.WriteAttributeString("href", new Uri(frame.SiteRoot, alternate.Address.Path).AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}

/// <summary>Writes XML as UTF-8 bytes that are the same everywhere.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }
}
