using System.Text;
using System.Xml;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
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

    // By hand: the largest of all feeds, always of the same few elements.
    private static byte[] Write(IEnumerable<PlannedPage> pages, Uri root)
    {
        // Paths are made of letters, digits and signs that stay as they are; only the root can hold what XML or an address must escape.
        var start = root.AbsoluteUri.Replace("&", "&amp;", StringComparison.Ordinal);
        var text = TextBuffer.Take();
        text.Append($"""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns:xhtml="{Xhtml}" xmlns="{Namespace}">

            """.ReplaceLineEndings("\n"));
        foreach (var page in pages)
        {
            text.Append("  <url>\n    <loc>");
            text.Append(start);
            text.Append(page.Address.Path);
            text.Append("</loc>\n");
            foreach (var (language, address) in page.Alternates)
            {
                text.Append("    <xhtml:link rel=\"alternate\" hreflang=\"");
                text.Append(language.Code());
                text.Append("\" href=\"");
                text.Append(start);
                text.Append(address.Path);
                text.Append("\" />\n");
            }

            text.Append("  </url>\n");
        }

        text.Append("</urlset>");
        return text.FinishUtf8();
    }

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
