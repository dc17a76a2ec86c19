using System.Buffers;
using System.Text.Json;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Matching;

/// <summary>Places and hosts for the script, with every text already written in the language of the page. What is unknown is null.</summary>
internal static class PlannerData
{
    /// <summary>The JSON; the writer escapes <c>&lt;</c>, so that it cannot end the element around it.</summary>
    public static ReadOnlySpan<byte> Json(Planner planner, PlanContext plan)
    {
        // Of the desk itself: links start there.
        var root = SiteAddress.Planner(plan.Language).ToRoot;
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("provinces");
            foreach (var province in PlaceList.Provinces)
            {
                Write(json, [province.Code, province.Name, province.Island.Code, province.Slug]);
            }

            json.WriteEndArray();
            json.WriteStartArray("places");
            foreach (var place in planner.Places)
            {
                Place(json, place, host => root + SiteAddress.Of(host.Key, plan.Language).Path);
            }

            json.WriteEndArray();
            json.WriteStartArray("hosts");
            foreach (var candidate in planner.Candidates)
            {
                Host(json, candidate, plan, root);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan;
    }

    // code, name; and where the site knows more: inhabitants or null, then its own MPPs.
    private static void Place(Utf8JsonWriter json, KnownPlace place, Func<Host, string> href)
    {
        json.WriteStartArray();
        json.WriteStringValue(place.Place.Code);
        json.WriteStringValue(place.Place.Name);
        if (place.Region is not null)
        {
            Number(json, place.Population);
            foreach (var host in place.Hosts)
            {
                Write(json, [host.Id, host.Name, href(host)]);
            }
        }

        json.WriteEndArray();
    }

    private static void Host(Utf8JsonWriter json, Candidate candidate, PlanContext plan, string root)
    {
        var facts = candidate.Facts;
        json.WriteStartObject();
        json.WriteString("id", facts.Id);
        json.WriteString("name", candidate.Host.Name);
        json.WriteString("href", root + SiteAddress.Of(candidate.Host.Key, plan.Language).Path);
        json.WriteNumber("kit", plan.Kits.PartOf(candidate.Host));
        json.WriteString("kind", facts.Kind);
        json.WriteString("province", facts.Province);
        json.WriteString("island", facts.Island);
        json.WritePropertyName("population");
        Number(json, facts.Population);
        json.WriteString("building", facts.Building);
        json.WritePropertyName("cost");
        Number(json, facts.Cost);
        json.WritePropertyName("days");
        Number(json, facts.Days);
        json.WriteNumber("documented", facts.Documented);
        json.WritePropertyName("said");
        Write(json, Said(candidate, plan));
        json.WriteEndObject();
    }

    /// <summary>What is told of a host, one text for each criterion.</summary>
    private static string?[] Said(Candidate candidate, PlanContext plan)
    {
        var formats = Formats.For(plan.Language);
        string? Words(Statement? statement) => statement is null ? null : PlainText.Of(statement.Value.Value, plan.Catalog, plan.Language);
        var kinds = candidate.Cost is not { } cost ? "" : string.Concat(
            new[] { cost.Money }.Concat(cost.Covers).OfType<Core.Wording.Word>().Select(w => ", " + plan.Say(w.Label)));
        return
        [
            Words(candidate.Population),
            plan.Say(candidate.Region.Kind.Label),
            candidate.Region.Province is { } province ? plan.Catalog.Get(province).Name : null,
            candidate.Host.Building is { } building ? plan.Say(building.Label) : null,
            candidate.Cost is null ? null : Words(candidate.Cost) + kinds,
            candidate.Days is { } span ? formats.Days(span.Days) : null,
        ];
    }

    private static void Write(Utf8JsonWriter json, string?[] texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
