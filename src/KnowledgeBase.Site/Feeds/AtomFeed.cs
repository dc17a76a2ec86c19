using System.Xml;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Atom feed (RFC 4287) of what changed in the records.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Entries = 30;

    public static byte[] Write(Catalog catalog, Language language, SiteOptions options) => Xml.Write(xml =>
    {
        var home = new Uri(options.Root, SiteAddress.Home(language).Path).AbsoluteUri;
        var changes = Changes.Newest(catalog, Entries);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Code());
        Element(xml, "title", catalog.Site.Title.In(language));
        Element(xml, "subtitle", catalog.Site.Tagline.In(language));
        Element(xml, "id", home);
        Link(xml, "alternate", home);
        Link(xml, "self", new Uri(options.Root, SiteAddress.Home(language).Path + "feed.xml").AbsoluteUri);
        Element(xml, "updated", Moment(changes.Count > 0 ? changes[0].Change.Date : options.AsOf));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", catalog.Site.Title.In(language));
        xml.WriteEndElement();
        foreach (var change in changes)
        {
            Entry(xml, catalog, language, options, change);
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, Catalog catalog, Language language, SiteOptions options, RecordChange change)
    {
        var address = new Uri(options.Root, SiteAddress.Of(change.Record.Key, language).Path).AbsoluteUri;
        var number = change.Record.History.Count - change.Record.History.ToList().IndexOf(change.Change);
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", catalog.Title(change.Record).In(language));
        Element(xml, "id", $"{address}#v{number}");
        Link(xml, "alternate", address);
        Element(xml, "updated", Moment(change.Change.Date));
        Element(xml, "summary", PlainText.Of(change.Change.What.In(language), catalog, language));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}
