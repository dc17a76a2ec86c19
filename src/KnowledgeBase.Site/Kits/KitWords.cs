using System.Text;
using System.Text.Json;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Kits;

/// <summary>What the script of the kit page needs to fill a kit exactly as <c>kb kit</c> does, in one language.</summary>
internal static class KitWords
{
    public static string Json(PlanContext plan) => Json(plan.Language, plan.Options.Root);

    /// <summary>As JSON in which <c>&lt;</c> is escaped, so that it cannot end the element around it. Written name by name: a serialiser would look at types, which takes longer than all kits of a small site.</summary>
    public static string Json(Language language, Uri root)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, language, root);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Language language, Uri root)
    {
        void Say(string name, Bilingual text) => json.WriteString(name, text.In(language));

        json.WriteStartObject();
        json.WriteString("root", new Uri(root, SiteAddress.List(RecordKind.Host, language).Path).AbsoluteUri);
        json.WriteBoolean("spelled", language == Language.Indonesian);
        Names(json, "days", 0, 7, d => Weekdays.Name((DayOfWeek)d, language));
        Names(json, "months", 1, 12, m => Months.Name(m, language));
        Say("to", new(" sampai ", " to "));
        Say("day", new("hari", "day"));
        Say("dayMany", new("hari", "days"));
        Say("person", new("orang", "person"));
        Say("people", new("orang", "people"));
        json.WriteStartObject("marks");
        Say("visitor", Marks.Visitor);
        Say("when", Marks.When);
        Say("length", Marks.Length);
        Say("people", Marks.People);
        Say("leader", Marks.Leader);
        Say("contact", Marks.Contact);
        json.WriteString("date", Marks.DateOf(0).In(language).Replace('0', '#'));
        json.WriteEndObject();
        Say("visit", VisitCalendar.Visit);
        json.WriteString("begin", Programme.Begin.Replace(".", "", StringComparison.Ordinal));
        json.WriteString("end", Programme.End.Replace(".", "", StringComparison.Ordinal));
        json.WriteStartArray("proposals");
        foreach (var proposal in VisitCalendar.Proposals)
        {
            json.WriteStartArray();
            json.WriteStringValue(proposal.Id);
            json.WriteStringValue(proposal.Summary.In(language));
            json.WriteStringValue(proposal.IsFromLast ? "last" : "first");
            json.WriteNumberValue(proposal.Days);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        Say("calendarFile", VisitKit.CalendarFile);
        Say("badName", new("Hapus tanda < dan > serta karakter yang tidak terlihat.", "Take out < and > and invisible characters."));
        Say("working", new("Menyiapkan berkas …", "Preparing the papers …"));
        Say("done", new("Selesai: # berkas dalam satu .zip, di folder unduhan Anda. Tidak ada yang dikirim.", "Done: # files in one .zip, in your downloads. Nothing was sent."));
        Say("failed", new("Berkas kosong tidak dapat diambil. Periksa jaringan, atau unduh dari daftar di bawah dan isi sendiri.", "The empty papers could not be fetched. Check the network, or take them from the list below and fill them in yourself."));
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, int first, int count, Func<int, string> nameOf)
    {
        json.WriteStartArray(name);
        for (var i = first; i < first + count; i++)
        {
            json.WriteStringValue(nameOf(i));
        }

        json.WriteEndArray();
    }
}
