using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Site.Feeds;

/// <summary>The ties of the lineage as JSON, for programs that draw or count; told in <c>docs/data.md</c>.</summary>
internal static class LineageFile
{
    // Names keep their letters: the file is data, never put into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file beside the board.</summary>
    public static OutputFile Of(Catalog catalog, LineagePage board, SiteOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("as-of", $"{options.AsOf:yyyy-MM-dd}");
            json.WriteString("licence", catalog.Site.ContentLicence);
            json.WriteStartArray("edges");
            foreach (var row in board.Rows)
            {
                Write(json, catalog, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(LineagePage.File, bytes.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, Catalog catalog, LineageRow row)
    {
        var edge = row.Edge;
        json.WriteStartObject();
        End(json, "from", edge.From);
        End(json, "to", edge.To);
        json.WriteString("kind", edge.Kind switch { LineageKind.Served => "served", LineageKind.Intended => "intended", _ => "visited" });
        json.WriteNumber("generation", row.Generation);
        json.WriteBoolean("plan-predates-visit", edge.PlanCameFirst);
        Ids(json, "replications", edge.Replications);
        Ids(json, "visits", edge.Visits);
        json.WriteStartArray("sources");
        foreach (var source in Sources(edge))
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("address", (catalog.Find(source) as Source)?.Address?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string name, LineageNode node)
    {
        json.WriteStartObject(name);
        json.WriteString("region", node.Region?.Id);
        json.WriteString("name", node.Region?.Name);
        json.WriteString("printed", node.Printed);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<Record> records)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            json.WriteStringValue(record.Id);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<RecordKey> Sources(LineageEdge edge) => edge.Replications
        .SelectMany(r => r.Mentions)
        .Concat(edge.Visits.SelectMany(v => v.Mentions))
        .Where(m => m.IsSource)
        .Select(m => m.Target)
        .Distinct()
        .OrderBy(k => k.Id, StringComparer.Ordinal);
}
