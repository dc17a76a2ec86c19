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

    /// <summary>As JSON in which <c>&lt;</c> is escaped, so that it cannot end the element around it.</summary>
    public static string Json(Language language, Uri root)
    {
        string Say(Bilingual text) => text.In(language);
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, new Dictionary<string, object>
        {
            ["root"] = new Uri(root, SiteAddress.List(RecordKind.Host, language).Path).AbsoluteUri,
            ["spelled"] = language == Language.Indonesian,
            ["days"] = Enumerable.Range(0, 7).Select(d => Weekdays.Name((DayOfWeek)d, language)),
            ["months"] = Enumerable.Range(1, 12).Select(m => Months.Name(m, language)),
            ["to"] = Say(new(" sampai ", " to ")),
            ["day"] = Say(new("hari", "day")),
            ["dayMany"] = Say(new("hari", "days")),
            ["person"] = Say(new("orang", "person")),
            ["people"] = Say(new("orang", "people")),
            ["marks"] = new Dictionary<string, string>
            {
                ["visitor"] = Say(Marks.Visitor), ["when"] = Say(Marks.When), ["length"] = Say(Marks.Length), ["people"] = Say(Marks.People),
                ["leader"] = Say(Marks.Leader), ["contact"] = Say(Marks.Contact), ["date"] = Say(Marks.DateOf(0)).Replace('0', '#'),
            },
            ["visit"] = Say(VisitCalendar.Visit),
            ["begin"] = Programme.Begin.Replace(".", "", StringComparison.Ordinal),
            ["end"] = Programme.End.Replace(".", "", StringComparison.Ordinal),
            ["proposals"] = VisitCalendar.Proposals.Select(p => new object[] { p.Id, Say(p.Summary), p.IsFromLast ? "last" : "first", p.Days }),
            ["calendarFile"] = Say(VisitKit.CalendarFile),
            ["badName"] = Say(new("Hapus tanda < dan > serta karakter yang tidak terlihat.", "Take out < and > and invisible characters.")),
            ["working"] = Say(new("Menyiapkan berkas …", "Preparing the papers …")),
            ["done"] = Say(new("Selesai: # berkas dalam satu .zip, di folder unduhan Anda. Tidak ada yang dikirim.", "Done: # files in one .zip, in your downloads. Nothing was sent.")),
            ["failed"] = Say(new("Berkas kosong tidak dapat diambil. Periksa jaringan, atau unduh dari daftar di bawah dan isi sendiri.", "The empty papers could not be fetched. Check the network, or take them from the list below and fill them in yourself.")),
        });
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
