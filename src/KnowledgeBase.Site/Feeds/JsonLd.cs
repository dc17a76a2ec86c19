using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Site.Feeds;

/// <summary>schema.org data of a page, as one graph: the record and the way to it.</summary>
internal static class JsonLd
{
    /// <summary>The graph of a record's page.</summary>
    public static string Of(PageFrame frame, Record record) => Write(frame, json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", Type(record));
        json.WriteString("@id", frame.Canonical);
        json.WriteString("name", frame.Title);
        json.WriteString("inLanguage", (frame.IsFallback ? Language.Indonesian : frame.Language).Code());
        if (frame.Description.Length > 0)
        {
            json.WriteString("description", frame.Description);
        }

        if (record.Updated is { } day)
        {
            json.WriteString("dateModified", $"{day:yyyy-MM-dd}");
        }

        Details(json, frame, record);
        json.WriteEndObject();
    });

    /// <summary>The graph of the home page.</summary>
    public static string OfSite(PageFrame frame) => Write(frame, json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", frame.Canonical);
        json.WriteString("name", frame.Title);
        json.WriteString("description", frame.Description);
        json.WriteString("inLanguage", frame.Language.Code());
        json.WriteEndObject();
    });

    private static string Type(Record record) => record switch
    {
        Playbook => "HowTo",
        Host => "CivicStructure",
        Region { Kind.Code: "country" } => "Country",
        Region => "AdministrativeArea",
        Visit => "Event",
        Replication or Lesson => "Article",
        Source => "CreativeWork",
        Term => "DefinedTerm",
        Regulation => "Legislation",
        _ => "WebPage",
    };

    private static void Details(Utf8JsonWriter json, PageFrame frame, Record record)
    {
        switch (record)
        {
            case Host host:
                json.WriteString("address", host.Address ?? frame.Catalog.Get(host.Region).Name);
                break;
            case Region { Code: { } code }:
                json.WriteString("identifier", code.Value);
                break;
            case Visit { Date: { } date }:
                json.WriteString("startDate", date.ToString().TrimEnd('~').Split('/')[0]);
                break;
            case Source { Address: { } address }:
                json.WriteString("url", address.AbsoluteUri);
                break;
            case Regulation regulation:
                json.WriteString("legislationIdentifier", regulation.Number);
                break;
            case Playbook playbook:
                Steps(json, frame, playbook);
                break;
        }
    }

    private static void Steps(Utf8JsonWriter json, PageFrame frame, Playbook playbook)
    {
        json.WriteStartArray("step");
        foreach (var step in playbook.Steps)
        {
            json.WriteStartObject();
            json.WriteString("@type", "HowToStep");
            json.WriteString("name", step.Name.In(frame.Language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Write(PageFrame frame, Action<Utf8JsonWriter> item)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        // The default encoder escapes < > & and ', so the text cannot end the script element it stands in.
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            item(json);
            Crumbs(json, frame);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Crumbs(Utf8JsonWriter json, PageFrame frame)
    {
        if (frame.Crumbs.Count == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (crumb, i) in frame.Crumbs.Append(new Crumb(frame.Title, frame.Address)).Select((c, i) => (c, i)))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", crumb.Label);
            json.WriteString("item", new Uri(frame.SiteRoot, crumb.Address.Path).AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
