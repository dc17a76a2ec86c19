using System.Text;
using System.Xml;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Feeds;

/// <summary><c>sitemap.xml</c> with the languages of each page (sitemaps.org 0.9, xhtml:link).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private const int MostAddresses = 50_000;

    /// <summary>One file, or, where there are more addresses than the format allows, an index of several.</summary>
    public static IEnumerable<OutputFile> Of(IReadOnlyList<PlannedPage> pages, Uri root, int most = MostAddresses)
    {
        var parts = pages.Where(p => !p.IsHidden).Chunk(most).ToList();
        if (parts.Count <= 1)
        {
            return [new("sitemap.xml", Write(parts.SelectMany(p => p), root))];
        }

        var names = parts.Select((_, i) => $"sitemap-{i + 1}.xml").ToList();
        return parts.Select((part, i) => new OutputFile(names[i], Write(part, root))).Prepend(new("sitemap.xml", Index(names, root)));
    }

    private static byte[] Write(IEnumerable<PlannedPage> pages, Uri root) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, new Uri(root, page.Address.Path).AbsoluteUri);
            foreach (var alternate in page.Alternates)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", alternate.Language.Code());
                xml.WriteAttributeString("href", new Uri(root, alternate.Address.Path).AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static byte[] Index(IEnumerable<string> names, Uri root) => Xml.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var name in names)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, new Uri(root, name).AbsoluteUri);
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
